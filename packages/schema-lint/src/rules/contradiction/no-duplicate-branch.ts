import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const noDuplicateBranch = defineRule({
  id: 'no-duplicate-branch',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'The branches of `anyOf` and `allOf` differ.',
    rationale:
      'A duplicate branch has no effect. Often it is a copy that was never changed, so the intended choice is missing.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1',
    good: [{ schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } }],
    bad: [
      { schema: { anyOf: [{ type: 'string' }, { type: 'string' }] } },
      { schema: { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }], $defs: { a: { type: 'null' } } } },
    ],
  },
  keywords: ['anyOf', 'allOf'],
  checkSchema(schema, { report }) {
    for (const keyword of ['anyOf', 'allOf']) {
      const seen = new Map<string, Subschema>()
      for (const [index, branch] of heldBy(schema, keyword).entries()) {
        const text = canonicalText(branch.node.value)
        const first = seen.get(text)
        if (first === undefined) {
          seen.set(text, branch)
          continue
        }
        report({
          at: schema,
          path: [keyword, index],
          message: `"${keyword}" has this branch twice.`,
          related: [{ at: first, message: 'It is here first.' }],
          // Not safe: a reference may count the branches.
          fix: { safe: false, title: 'Remove the copy', edits: [{ op: 'remove', path: [keyword, index] }] },
        })
      }
    }
  },
})
