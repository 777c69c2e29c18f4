import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { typesOf, valuesOf } from './value-kind.ts'

/** The empty value of each type, as JSON. */
const empty: Readonly<Record<string, string>> = {
  string: '""',
  object: '{}',
  array: '[]',
  boolean: 'false',
  integer: '0',
}

/** The only allowed value of a schema, or the empty value of its type, as JSON. */
export function emptyValueOf(schema: JsonSchema): string {
  const values = valuesOf(schema)
  if (values.length === 1) return JSON.stringify(values[0])
  return empty[typesOf(schema)[0] ?? ''] ?? '""'
}
