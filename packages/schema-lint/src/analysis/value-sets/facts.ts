import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { closedLengthOf } from '../structure/closed-length.ts'
import { closingOf } from '../structure/closed-names.ts'
import {
  effective,
  effectiveList,
  effectiveNumber,
  effectiveString,
  requiredNames,
} from '../structure/effective-keywords.ts'
import { kindOfType, ownTypes } from './kinds.ts'
import { ownRange } from './own-range.ts'
import { namesAllowed, notSet } from './value-set-of.ts'
import { allNumbers } from './range.ts'
import { everything, exactly, type ValueSet } from './value-set.ts'

/** What one keyword of a schema says about values. */
export type Fact = { readonly schema: Subschema; readonly keyword: string; readonly set: ValueSet }

/** What each of a schema's own keywords says by itself. */
export function factsOf(schema: Subschema, resolve: Resolve): readonly Fact[] {
  const closing = closingOf(schema, resolve)
  const closed = closedLengthOf(schema, resolve)
  const names = namesAllowed(schema, resolve)
  const own = {
    ...parts(schema),
    ...(names && { propertyNames: { allows: names } }),
    ...(closing && { [closing.keyword]: { allows: closing.allows } }),
  }
  const all = { ...own, ...(closed && { [closed.keyword]: { items: [0, closed.length] as const } }) }
  return Object.entries(all).flatMap(([keyword, part]) =>
    part === undefined || effective(schema, keyword) === undefined
      ? []
      : [{ schema, keyword, set: { ...everything, ...part } }],
  )
}

function parts(schema: Subschema): Readonly<Record<string, Partial<ValueSet> | undefined>> {
  const types = ownTypes(schema)
  const numbers = ownRange(schema)
  const integers = types?.includes('integer') === true && !types.includes('number')
  const enumeration = effectiveList(schema, 'enum')
  const pattern = effectiveString(schema, 'pattern')
  const step = effectiveNumber(schema, 'multipleOf')
  const count = (keyword: string): number => effectiveNumber(schema, keyword) ?? 0
  const constant = effective(schema, 'const')
  return {
    type: types && { kinds: new Set(types.map(kindOfType)), ...(integers && { steps: [1] }) },
    enum: enumeration && exactly(enumeration),
    const: constant === undefined ? undefined : exactly([constant]),
    [numbers.minOpen ? 'exclusiveMinimum' : 'minimum']: {
      numbers: { ...allNumbers, min: numbers.min, minOpen: numbers.minOpen },
    },
    [numbers.maxOpen ? 'exclusiveMaximum' : 'maximum']: {
      numbers: { ...allNumbers, max: numbers.max, maxOpen: numbers.maxOpen },
    },
    multipleOf: step === undefined ? undefined : { steps: [step] },
    pattern: pattern === undefined ? undefined : { patterns: [pattern] },
    minLength: { length: [count('minLength'), Infinity] },
    maxLength: { length: [0, count('maxLength')] },
    minItems: { items: [count('minItems'), Infinity] },
    maxItems: { items: [0, count('maxItems')] },
    minProperties: { size: [count('minProperties'), Infinity] },
    maxProperties: { size: [0, count('maxProperties')] },
    required: { required: new Set(requiredNames(schema)) },
    not: notSet(schema),
  }
}
