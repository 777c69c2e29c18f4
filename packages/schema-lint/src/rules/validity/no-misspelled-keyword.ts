import { likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { unknownKeywords } from '../../analysis/dialects/unknown-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noMisspelledKeyword = defineRule({
  id: 'no-misspelled-keyword',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No unknown keyword is spelled almost like a known one.',
    rationale:
      'Validators ignore what they do not know. A misspelled keyword constrains nothing, and nobody notices.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.1',
    good: [{ schema: { additionalProperties: false, minLength: 2 } }],
    bad: [{ schema: { additonalProperties: false } }, { schema: { minlength: 2 } }],
  },
  checkSchema(schema, { report }) {
    for (const name of unknownKeywords(schema)) {
      const meant = likelyMeant(name, schema.dialect.keywords.keys())
      if (meant === undefined) continue
      report({
        at: schema,
        path: [name],
        mark: 'key',
        message: `"${shorten(name)}" is not a keyword and has no effect. Did you mean "${meant}"?`,
        ...(!has(schema, meant) && {
          fix: {
            safe: false,
            title: `Rename to ${meant}`,
            edits: [{ op: 'rename', path: [name], to: meant }],
          },
        }),
      })
    }
  },
})
