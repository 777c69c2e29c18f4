import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { effective, effectiveNumber, heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { mayContain } from '../../analysis/value-sets/membership.ts'
import type { Kind } from '../../analysis/value-sets/kinds.ts'
import type { ValueSet } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossibleUniqueItems = defineRule({
  id: 'no-impossible-unique-items',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'An array of unique items does not require more of them than there are different values.',
    rationale:
      'With three values in `enum`, there cannot be four different items: no array is both long enough and valid.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.3',
    good: [{ schema: { items: { enum: ['a', 'b'] }, uniqueItems: true, minItems: 2 } }],
    bad: [
      { schema: { items: { enum: ['a', 'b'] }, uniqueItems: true, minItems: 3 } },
      { schema: { items: { type: 'boolean' }, uniqueItems: true, minItems: 3 } },
    ],
  },
  keywords: ['uniqueItems'],
  checkSchema(schema, { report, resolve }) {
    const min = effectiveNumber(schema, 'minItems') ?? 0
    const items = heldDirectly(schema, 'items')
    if (effective(schema, 'uniqueItems') !== true || items === undefined || has(schema, 'prefixItems')) return
    const count = numberOfValues(valueSetOf(items, resolve))
    if (count === 0 || min <= count) return
    report({
      at: schema,
      path: ['minItems'],
      message: `"minItems" is ${min}, but "items" has only ${count} different values and "uniqueItems" is true: no array is valid.`,
      ...beside(schema, 'items'),
    })
  },
})

const sizes: Partial<Record<Kind, number>> = { null: 1, boolean: 2 }

/** The maximum number of values in a set. */
function numberOfValues(set: ValueSet): number {
  if (set.values !== undefined)
    return new Set(set.values.filter((value) => mayContain(set, value)).map(canonicalText)).size
  return [...set.kinds].reduce((total, kind) => total + (sizes[kind] ?? Infinity), 0)
}
