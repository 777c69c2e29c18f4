import type { Subschema } from '../../schema/subschema.ts'
import { hasType, ownTypes } from './kinds.ts'
import { effectiveString } from '../structure/effective-keywords.ts'
import { patternMatches } from '../patterns/pattern-matches.ts'

/** Whether a schema's own `type` rejects a value. */
export function typeRejects(schema: Subschema, value: unknown): boolean {
  const types = ownTypes(schema)
  return types !== undefined && !hasType(value, types)
}

/** Whether a schema's own `pattern` certainly rejects a value. */
export function patternRejects(schema: Subschema, value: unknown): boolean {
  const pattern = effectiveString(schema, 'pattern')
  return pattern !== undefined && typeof value === 'string' && patternMatches(pattern, value) === false
}
