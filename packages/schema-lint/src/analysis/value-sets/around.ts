import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { heldBy } from '../structure/effective-keywords.ts'
import { everything, intersect, type ValueSet } from './value-set.ts'
import { referencedSet, valueSetOf, valueSetWithout } from './value-set-of.ts'

/**
 * Keywords whose schemas are about the value of the schema that holds them. Only where that one accepts the value does
 * it matter what they say.
 */
export const sameValue: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
])

const around = new WeakMap<Subschema, ValueSet>()
const before = new WeakMap<Subschema, ValueSet>()
const prefixes = new WeakMap<Subschema, readonly ValueSet[]>()

/**
 * The values that may arrive at a schema: those that the schemas around it, from the outermost on, may accept. What a
 * schema says about other values changes no verdict.
 */
export function aroundOf(schema: Subschema, resolve: Resolve): ValueSet {
  return remember(around, schema, () => {
    const { parent, via } = schema
    if (parent === undefined || via === undefined) return everything
    if (!sameValue.has(via.keyword)) return everything
    return intersect(aroundOf(parent, resolve), valueSetOf(parent, resolve))
  })
}

/**
 * What is said before a schema about its value: by the schemas around it and, of the branches of an `allOf`, by the
 * earlier ones. Of two schemas side by side, the later one is compared with the other so, and never the reverse.
 */
export function beforeOf(schema: Subschema, resolve: Resolve): ValueSet {
  return remember(before, schema, () => {
    const { parent, via } = schema
    if (parent === undefined || via === undefined) return everything
    if (via.keyword === 'properties') {
      const referenced = referencedSet(parent, resolve)
      const set = intersect(beforeOf(parent, resolve), referenced)
      return set.properties.get(String(via.key))?.() ?? everything
    }
    if (!sameValue.has(via.keyword)) return everything
    const sets = prefixesOf(parent, resolve)
    const beside = sets[via.keyword === 'allOf' ? Number(via.key) : sets.length - 1] ?? everything
    return intersect(beforeOf(parent, resolve), beside)
  })
}

/** What holds in a schema before each branch of its `allOf`, and at last after all of them. */
function prefixesOf(schema: Subschema, resolve: Resolve): readonly ValueSet[] {
  return remember(prefixes, schema, () => {
    const sets = [valueSetWithout(schema, resolve, ['allOf', 'anyOf', 'oneOf'])]
    for (const branch of heldBy(schema, 'allOf'))
      sets.push(intersect(sets.at(-1) ?? everything, valueSetOf(branch, resolve)))
    return sets
  })
}

function remember<Value>(known: WeakMap<Subschema, Value>, schema: Subschema, find: () => Value): Value {
  const done = known.get(schema)
  if (done !== undefined) return done
  const value = find()
  known.set(schema, value)
  return value
}
