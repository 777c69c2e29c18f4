import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const currentDialect = defineRule({
  id: 'current-dialect',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A schema is written in draft-07 or a later version of JSON Schema.',
    rationale:
      'Draft-04 and draft-06 lack `if`, `$comment`, `readOnly` and in part `const`, and newer tools stop reading them.',
    optIn: 'Some tools read nothing newer, and their users have no choice.',
    link: 'https://json-schema.org/specification-links',
    good: [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema' } },
    ],
    bad: [{ schema: { $schema: 'http://json-schema.org/draft-04/schema#' } }],
  },
  dialects: ['draft-04', 'draft-06'],
  keywords: ['$schema'],
  checkSchema(schema, { report }) {
    if (stringOf(schema, '$schema') === undefined) return
    report({
      at: schema,
      path: ['$schema'],
      message: `"$schema" names ${schema.dialect.id}, an old version of JSON Schema.`,
    })
  },
})
