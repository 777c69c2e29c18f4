import { applies } from '../../analysis/structure/applies.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, numberOf, type Subschema, valueOf } from '../../schema/subschema.ts'

/** The number of items that are compared with each other in a few hundredths of a second. */
const harmlessItems = 1000

export const noUnboundedUniqueItems = defineRule({
  id: 'no-unbounded-unique-items',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'An array with "uniqueItems" has at most 1,000 items.',
    rationale:
      'Most validators compare every item with every other: ten times as many items take a hundred times as long, and 100,000 objects take minutes. It is the cheapest attack on a service that validates first.',
    link: 'https://ajv.js.org/security.html#security-risks-of-trusted-schemas',
    good: [{ schema: { uniqueItems: true, maxItems: 50 } }],
    bad: [{ schema: { uniqueItems: true, items: { type: 'object' } } }],
  },
  keywords: ['uniqueItems'],
  checkSchema(schema, { report, resolve }) {
    if (valueOf(schema, 'uniqueItems') !== true || applies(schema, isSmall, resolve)) return
    const items = schema.document.childrenOf(schema).find(({ via }) => via?.keyword === 'items')
    // There cannot be more items than values in the list.
    if (items !== undefined && applies(items, (each) => has(each, 'enum') || has(each, 'const'), resolve))
      return
    const message = `"uniqueItems" compares any number of items with each other: "maxItems" of at most ${harmlessItems} is missing.`
    report({ at: schema, path: ['uniqueItems'], message })
  },
})

function isSmall(schema: Subschema): boolean {
  return (
    (numberOf(schema, 'maxItems') ?? Infinity) <= harmlessItems || has(schema, 'enum') || has(schema, 'const')
  )
}
