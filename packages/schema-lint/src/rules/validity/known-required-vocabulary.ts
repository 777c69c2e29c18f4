import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { recordOf } from '../../schema/subschema.ts'

const known =
  /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/vocab\/(core|applicator|unevaluated|validation|meta-data|format|format-annotation|format-assertion|content|hyper-schema)$|^https:\/\/spec\.openapis\.org\/oas\/3\.1\/vocab\/base$/

export const knownRequiredVocabulary = defineRule({
  id: 'known-required-vocabulary',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A metaschema requires only vocabularies that are published.',
    rationale:
      'A validator must reject every schema of a dialect that requires a vocabulary it does not know. A misspelled or private vocabulary makes all of them useless elsewhere.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.2',
    good: [{ schema: { $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/core': true } } }],
    bad: [{ schema: { $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/validations': true } } }],
  },
  keywords: ['$vocabulary'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    for (const [uri, required] of Object.entries(recordOf(schema, '$vocabulary') ?? {})) {
      if (required !== true || known.test(uri)) continue
      report({
        at: schema,
        path: ['$vocabulary', uri],
        mark: 'key',
        message: `"$vocabulary" requires "${shorten(uri)}", which validators do not know.`,
      })
    }
  },
})
