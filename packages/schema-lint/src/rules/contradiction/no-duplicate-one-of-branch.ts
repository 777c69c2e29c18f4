import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const noDuplicateOneOfBranch = defineRule({
  id: 'no-duplicate-one-of-branch',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The branches of `oneOf` differ.',
    rationale:
      '`oneOf` requires exactly one match. A value that matches a duplicate branch matches two, and is rejected: neither can ever match.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.3',
    good: [{ schema: { oneOf: [{ const: 'a' }, { const: 'b' }] } }],
    bad: [
      {
        schema: {
          oneOf: [
            { const: 'a', title: 'A' },
            { const: 'a', title: 'Also A' },
          ],
        },
      },
    ],
  },
  keywords: ['oneOf'],
  checkSchema(schema, { report }) {
    const seen = new Map<string, Subschema>()
    for (const branch of heldBy(schema, 'oneOf')) {
      if (branch.node.value === false) continue
      const text = assertions(branch)
      const first = seen.get(text)
      if (first === undefined) {
        seen.set(text, branch)
        continue
      }
      report({
        at: branch,
        message: '"oneOf" has this branch twice, so no value that matches it is valid.',
        related: [{ at: first, message: 'It is here first.' }],
      })
    }
  },
})

/** What a branch asserts, without annotations. */
function assertions(branch: Subschema): string {
  if (branch.node.kind !== 'object') return canonicalText(branch.node.value)
  const kept = Object.entries(branch.keywords).filter(([keyword]) => {
    const known = branch.dialect.keywords.get(keyword)
    return keyword === 'format' || (known?.role !== 'annotation' && known?.role !== 'definitions')
  })
  return canonicalText(Object.fromEntries(kept))
}
