import { defineRule } from '../../engine/rule.ts'

export const noIgnoredVocabulary = defineRule({
  id: 'no-ignored-vocabulary',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`$vocabulary` is at the root of a metaschema.',
    rationale: 'In a part of a schema it is ignored: the vocabularies it names change nothing.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.2',
    good: [{ schema: { $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/core': true } } }],
    bad: [
      { schema: { items: { $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/core': true } } } },
    ],
  },
  keywords: ['$vocabulary'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    if (schema.parent === undefined) return
    report({
      at: schema,
      path: ['$vocabulary'],
      mark: 'key',
      message: '"$vocabulary" has no effect here: it belongs to the root of a metaschema.',
    })
  },
})
