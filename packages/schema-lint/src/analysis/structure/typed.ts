import type { Resolve } from '../../schema/registry.ts'
import { has, listOf, type Subschema } from '../../schema/subschema.ts'
import { partsUnder } from './effective-keywords.ts'
import { referenceChain } from '../references/reference-chain.ts'

/** Keywords whose schemas are about the same value as the schema that holds them. */
const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'])

const settling = ['type', 'enum', 'const', '$dynamicRef', '$recursiveRef']

/**
 * Whether a schema, what it refers to, or all the branches it chooses among declare types. True in doubt, and where
 * references run in circles.
 */
export function isTyped(schema: Subschema, resolve: Resolve): boolean {
  const typed = known.get(schema) ?? isTypedWithin(schema, resolve, new Set())
  known.set(schema, typed)
  return typed
}

const known = new WeakMap<Subschema, boolean>()

function isTypedWithin(schema: Subschema, resolve: Resolve, seen: Set<Subschema>): boolean {
  if (seen.has(schema)) return true
  seen.add(schema)
  const { schemas, complete } = referenceChain(schema, resolve)
  if (!complete || schemas.some((link) => settling.some((keyword) => has(link, keyword)))) return true
  return schemas.some((link) => {
    const branches = (keyword: string) => partsUnder(link, keyword)
    const typed = (branch: Subschema) => isTypedWithin(branch, resolve, seen)
    if (branches('allOf').some(typed)) return true
    return ['anyOf', 'oneOf'].some((keyword) => {
      return (listOf(link, keyword)?.length ?? 0) > 0 && branches(keyword).every(typed)
    })
  })
}

/** Whether a schema around this one, about the same value, declares its types. */
export function isTypedFromOutside(schema: Subschema, resolve: Resolve): boolean {
  let { parent, via } = schema
  // A property name is a string, and what depends on a property is an object.
  if (via?.keyword === 'propertyNames' || via?.keyword === 'dependentSchemas') return true
  while (parent !== undefined && via !== undefined && sameInstance.has(via.keyword)) {
    if (isTyped(parent, resolve)) return true
    ;({ parent, via } = parent)
  }
  return false
}
