import { closingOf } from '../../analysis/structure/closed-names.ts'
import { heldBy, isFalse } from '../../analysis/structure/effective-keywords.ts'
import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { beforeOf } from '../../analysis/value-sets/around.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { reasonAround, schemasAround } from '../../analysis/value-sets/reason.ts'
import type { Kind } from '../../analysis/value-sets/kinds.ts'
import { everything, intersect, type ValueSet } from '../../analysis/value-sets/value-set.ts'
import { referencedSet, valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { noneOf, tellReason } from '../helpers/tell-reason.ts'

const objects = { ...everything, kinds: new Set(['object' as const]) }

export const noImpossibleProperty = defineRule({
  id: 'no-impossible-property',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary:
      'A property that a branch or a consequence declares can occur beside what the schema around it says.',
    rationale:
      'Where two schemas for one property exclude each other, or the schema around a branch is closed and does not declare its property, an object with the property is never valid. Usually one of the two is out of date. `false`, or what must be null or empty, forbids a property on purpose and is not reported.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#extending',
    good: [
      {
        schema: {
          properties: { a: { type: ['string', 'null'] } },
          if: { required: ['b'] },
          then: { properties: { a: { type: 'string' } } },
        },
      },
      {
        schema: { properties: { a: {} }, additionalProperties: false, anyOf: [{ properties: { b: false } }] },
      },
      {
        schema: {
          properties: { a: { type: 'string' } },
          if: { required: ['b'] },
          then: { properties: { a: { type: 'null' } } },
        },
      },
    ],
    bad: [
      {
        schema: {
          properties: { a: { type: 'null' } },
          if: { required: ['b'] },
          then: { properties: { a: { type: 'integer' } } },
        },
      },
      {
        schema: {
          properties: { a: {} },
          additionalProperties: false,
          anyOf: [{ properties: { b: { type: 'string' } } }, { required: ['a'] }],
        },
      },
    ],
  },
  keywords: ['properties'],
  checkSchema(schema, context) {
    const { resolve } = context
    const before = intersect(beforeOf(schema, resolve), referencedSet(schema, resolve))
    if (before.allows === undefined && before.properties.size === 0) return
    // Where no object is valid at all, that is what is wrong.
    const set = intersect(valueSetOf(schema, resolve), objects)
    if (isEmpty(set) || clashOf(before, set) !== undefined) return
    for (const property of heldBy(schema, 'properties')) {
      if (isFalse(property) || isEmpty(valueSetOf(property, resolve))) continue
      if (!reportForbidden(property, schema, context)) reportConflict(property, context)
    }
  },
})

/** Reports a property that a closed schema around a branch forbids; what `allOf` combines has another rule. */
function reportForbidden(property: Subschema, holder: Subschema, { report, resolve }: Context): boolean {
  const name = String(property.via?.key)
  let branch = holder
  while (branch.via?.keyword === 'allOf' && branch.parent !== undefined) branch = branch.parent
  if (branch.via?.keyword === 'properties' || branch.parent === undefined) return false
  const closed = schemasAround(branch, resolve).find(
    (each) => closingOf(each, resolve)?.allows(name) === false,
  )
  const closing = closed && closingOf(closed, resolve)
  if (closed === undefined || closing === undefined) return false
  report({
    at: holder,
    path: ['properties', name],
    mark: 'key',
    message: `${showValue(name)} can never occur: "${closing.keyword}": false around this schema forbids it.`,
    related: [{ at: closed, path: [closing.keyword], message: `"${closing.keyword}" is here.` }],
  })
  return true
}

function reportConflict(property: Subschema, { report, resolve }: Context): void {
  const set = valueSetOf(property, resolve)
  const clash = clashOf(beforeOf(property, resolve), set)
  // What must be null or empty is left out on purpose.
  if (clash === undefined || holdsNothing(set)) return
  const name = showValue(property.via?.key)
  const reason = reasonAround(property, schemasAround(property, resolve), clash.kinds, resolve)
  const { text, related } = tellReason(reason, 'the two reject what the other accepts')
  report({
    at: property,
    message: `${name} is declared twice for one object, and can ${clash.complete ? 'never occur' : `be ${noneOf(clash.kinds)}`}: ${text}.`,
    ...(related && { related }),
  })
}

/** Whether a set has only values that say "nothing here". */
function holdsNothing(set: ValueSet): boolean {
  if (set.values !== undefined)
    return set.values.every((value) => ['null', '""', '[]', '{}'].includes(canonicalText(value)))
  const emptyKinds: Partial<Record<Kind, boolean>> = {
    null: true,
    string: set.length[1] === 0,
    array: set.items[1] === 0,
    object: set.size[1] === 0,
  }
  return [...set.kinds].every((kind) => emptyKinds[kind] === true)
}
