import type { Resolve } from '../../schema/registry.ts'
import { recordOf, type Subschema } from '../../schema/subschema.ts'
import {
  effective,
  effectiveList,
  effectiveNumber,
  effectiveString,
  heldBy,
  heldDirectly,
  isAnything,
  isFalse,
  isOnlyReference,
  requiredNames,
} from '../structure/effective-keywords.ts'
import { closedLengthOf } from '../structure/closed-length.ts'
import { closingOf } from '../structure/closed-names.ts'
import { allKinds, kindOfType, ownTypes } from './kinds.ts'
import { ownRange } from './own-range.ts'
import { mayContain } from './membership.ts'
import { unite } from './unite.ts'
import { bothAllow, everything, exactly, intersect, nothing, type ValueSet } from './value-set.ts'

const known = new WeakMap<Subschema, ValueSet>()
const inProgress = new Set<Subschema>()

/** The values that a schema may accept, seen from outside. */
export function valueSetOf(schema: Subschema, resolve: Resolve): ValueSet {
  const done = known.get(schema)
  if (done !== undefined) return done
  // A schema that refers to itself for the same value adds nothing by that.
  if (inProgress.has(schema)) return everything
  inProgress.add(schema)
  try {
    const set = valueSetWithout(schema, resolve, [])
    known.set(schema, set)
    return set
  } finally {
    inProgress.delete(schema)
  }
}

/** The values that a schema may accept without these keywords. */
export function valueSetWithout(schema: Subschema, resolve: Resolve, without: readonly string[]): ValueSet {
  if (isFalse(schema)) return nothing
  if (isOnlyReference(schema)) return referencedSet(schema, resolve)
  const parts: readonly (readonly [string, () => ValueSet])[] = [
    ['', () => ownSet(schema, resolve)],
    ['$ref', () => referencedSet(schema, resolve)],
    [
      'allOf',
      () =>
        heldBy(schema, 'allOf')
          .map((branch) => valueSetOf(branch, resolve))
          .reduce(intersect, everything),
    ],
    ['anyOf', () => anyOf(heldBy(schema, 'anyOf'), resolve)],
    ['oneOf', () => anyOf(heldBy(schema, 'oneOf'), resolve)],
    ['not', () => notSet(schema)],
  ]
  return parts
    .filter(([keyword]) => !without.includes(keyword))
    .map(([, part]) => part())
    .reduce(intersect, everything)
}

export function referencedSet(schema: Subschema, resolve: Resolve): ValueSet {
  const reference = effectiveString(schema, '$ref')
  const target = reference === undefined ? undefined : resolve(schema, reference)
  return target?.ok === true ? valueSetOf(target.schema, resolve) : everything
}

function anyOf(branches: readonly Subschema[], resolve: Resolve): ValueSet {
  if (branches.length === 0) return everything
  return branches.map((branch) => valueSetOf(branch, resolve)).reduce(unite)
}

/** What `not` leaves. */
export function notSet(schema: Subschema): ValueSet {
  const denied = heldDirectly(schema, 'not')
  if (denied === undefined) return everything
  if (isAnything(denied)) return nothing
  const keywords = Object.keys(denied.keywords).join()
  const [name, ...more] = keywords === 'required' ? requiredNames(denied) : []
  // Whatever is not an object meets `required`, and so is denied too.
  if (name !== undefined && more.length === 0)
    return { ...everything, kinds: new Set(['object']), allows: (other) => other !== name }
  const types = keywords === 'type' ? (ownTypes(denied) ?? []) : []
  return { ...everything, kinds: new Set(allKinds.filter((kind) => !types.includes(kind))) }
}

/** Which names `propertyNames` allows. */
export function namesAllowed(schema: Subschema, resolve: Resolve): ValueSet['allows'] {
  const names = heldDirectly(schema, 'propertyNames')
  return names && ((name) => mayContain(valueSetOf(names, resolve), name))
}

/** What a schema's own assertions say, without the schemas it applies to the same value. */
export function ownSet(schema: Subschema, resolve: Resolve): ValueSet {
  const types = ownTypes(schema)
  const enumeration = effectiveList(schema, 'enum')
  const constant = schema.dialect.keywords.has('const') && Object.hasOwn(schema.keywords, 'const')
  const span = (min: string, max: string) =>
    [effectiveNumber(schema, min) ?? 0, effectiveNumber(schema, max) ?? Infinity] as const
  const pattern = effectiveString(schema, 'pattern')
  const step = effectiveNumber(schema, 'multipleOf')
  const allows = bothAllow(closingOf(schema, resolve)?.allows, namesAllowed(schema, resolve))
  const room = closedLengthOf(schema, resolve)?.length ?? Infinity
  const [minItems, maxItems] = span('minItems', 'maxItems')
  const integers = types?.includes('integer') === true && !types.includes('number')
  const properties = heldBy(schema, 'properties').map(
    (property) => [String(property.via?.key), () => valueSetOf(property, resolve)] as const,
  )
  const own: ValueSet = {
    kinds: new Set(types?.map(kindOfType) ?? allKinds),
    numbers: ownRange(schema),
    steps: [...(integers ? [1] : []), ...(step === undefined ? [] : [step])],
    length: span('minLength', 'maxLength'),
    patterns: pattern === undefined ? [] : [pattern],
    items: [minItems, Math.min(maxItems, room)],
    size: span('minProperties', 'maxProperties'),
    required: new Set(requiredNames(schema)),
    properties: recordOf(schema, 'properties') ? new Map(properties) : new Map(),
    ...(allows && { allows }),
  }
  const listed =
    enumeration === undefined || enumeration.length === 0 ? own : intersect(own, exactly(enumeration))
  return constant ? intersect(listed, exactly([effective(schema, 'const')])) : listed
}
