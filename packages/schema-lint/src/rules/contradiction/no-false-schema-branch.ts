import { heldBy, isFalse } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

export const noFalseSchemaBranch = defineRule({
  id: 'no-false-schema-branch',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No branch of `allOf`, `anyOf` or `oneOf` is `false`.',
    rationale:
      '`false` accepts nothing: in `anyOf` and `oneOf` the branch is dead, in `allOf` it makes the whole schema reject every value.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2',
    good: [{ schema: { anyOf: [{ type: 'string' }], properties: { old: false } } }],
    bad: [
      { schema: { anyOf: [{ type: 'string' }, false] } },
      { schema: { allOf: [{ type: 'string' }, false] } },
    ],
  },
  keywords: ['allOf', 'anyOf', 'oneOf'],
  checkSchema(schema, { report }) {
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      for (const branch of heldBy(schema, keyword).filter(isFalse)) {
        const effect = keyword === 'allOf' ? 'so nothing is valid' : 'so this branch never matches'
        report({
          at: branch,
          message: `"${keyword}" has the branch false, which accepts nothing, ${effect}.`,
        })
      }
    }
  },
})
