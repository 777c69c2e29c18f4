import { areDisjoint, isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { effectiveNumber, heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossibleContains = defineRule({
  id: 'no-impossible-contains',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'What `contains` requires is something that the array may hold.',
    rationale:
      'An array that must contain what its items cannot be, or more than it has room for, is never valid.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.3',
    good: [
      { schema: { items: { type: 'string' }, contains: { const: 'a' } } },
      { schema: { contains: false, minContains: 0 } },
    ],
    bad: [
      { schema: { items: { type: 'string' }, contains: { type: 'number' } } },
      { schema: { contains: { const: 'a' }, maxItems: 0 } },
    ],
  },
  keywords: ['contains'],
  checkSchema(schema, { report, resolve }) {
    const contains = heldDirectly(schema, 'contains')
    const min = effectiveNumber(schema, 'minContains') ?? 1
    if (contains === undefined || min <= 0) return
    const max = effectiveNumber(schema, 'maxItems') ?? Infinity
    const wanted = `"contains" requires ${min} ${min === 1 ? 'item' : 'items'}`
    const because =
      contains.node.value === false
        ? 'but it is false, which no item matches'
        : min > max
          ? `but "maxItems" is ${max}`
          : isRefusedByItems(schema, contains, resolve)
            ? 'that "items" rejects'
            : undefined
    if (because === undefined) return
    report({
      at: schema,
      path: ['contains'],
      message: `${wanted}, ${because}: no array is valid.`,
      ...(min > max ? beside(schema, 'maxItems') : beside(schema, 'items')),
    })
  },
})

/** Whether one schema for all items and `contains` exclude each other. */
function isRefusedByItems(schema: Subschema, contains: Subschema, resolve: Context['resolve']): boolean {
  const items = heldDirectly(schema, 'items')
  if (items === undefined || has(schema, 'prefixItems')) return false
  const set = valueSetOf(items, resolve)
  return !isEmpty(set) && areDisjoint(set, valueSetOf(contains, resolve))
}
