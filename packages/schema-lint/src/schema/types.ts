import type { JsonType } from './keyword.ts'
import { listOf, type Subschema, valueOf } from './subschema.ts'

export const jsonTypes: readonly JsonType[] = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
]

/** The types that a schema's `type` names; undefined if it has none. Invalid names are left out. */
export function declaredTypes(schema: Subschema): readonly JsonType[] | undefined {
  const type = valueOf(schema, 'type')
  const names: readonly unknown[] | undefined = typeof type === 'string' ? [type] : listOf(schema, 'type')
  return names?.filter((name): name is JsonType => jsonTypes.some((known) => known === name))
}

/** Whether a schema's `type` allows values of this type; true if it has none. A number may be an integer. */
export function admits(schema: Subschema, type: JsonType): boolean {
  const types = declaredTypes(schema)
  if (types === undefined || types.includes(type)) return true
  return (type === 'integer' && types.includes('number')) || (type === 'number' && types.includes('integer'))
}

/** The type of a value; `integer` for numbers without a fraction. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'boolean' || typeof value === 'string')
    return typeof value === 'string' ? 'string' : 'boolean'
  return 'object'
}
