import { heldBy, heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const noEffectlessBranch = defineRule({
  id: 'no-effectless-branch',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A branch of `allOf` constrains something, and `not` forbids something.',
    rationale:
      'An empty branch, like `"not": false`, rejects nothing. It is a leftover, or something is still missing.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1',
    good: [{ schema: { allOf: [{ required: ['a'] }] } }],
    bad: [{ schema: { allOf: [{}, { required: ['a'] }] } }, { schema: { not: false } }],
  },
  keywords: ['allOf', 'not'],
  checkSchema(schema, { report }) {
    const branches = heldBy(schema, 'allOf')
    // A list without branches is invalid.
    const hasOthers = branches.some((branch) => !isEmptySchema(branch))
    for (const [index, branch] of branches.entries()) {
      if (!isEmptySchema(branch)) continue
      report({
        at: schema,
        path: ['allOf', index],
        message: 'This branch of "allOf" is empty and has no effect.',
        // Not safe: a reference may count the branches.
        fix: {
          safe: false,
          title: hasOthers ? 'Remove the branch' : 'Remove "allOf"',
          edits: [{ op: 'remove', path: hasOthers ? ['allOf', index] : ['allOf'] }],
        },
      })
    }
    if (heldDirectly(schema, 'not')?.node.value !== false) return
    report({
      at: schema,
      path: ['not'],
      message: '"not": false forbids nothing.',
      fix: { safe: true, title: 'Remove "not"', edits: [{ op: 'remove', path: ['not'] }] },
    })
  },
})

function isEmptySchema({ node }: Subschema): boolean {
  return node.value === true || (node.kind === 'object' && node.entries.length === 0)
}
