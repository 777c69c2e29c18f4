import type { JsonSchema } from '../../../.scripts/json-schema.ts'

/** Both hold: the alternatives stand in the schema itself where it has none, else in its `allOf`. */
export function withAlternatives(schema: JsonSchema, anyOf: readonly JsonSchema[]): JsonSchema {
  if (schema.anyOf === undefined) return { ...schema, anyOf }
  return { ...schema, allOf: [...((schema.allOf ?? []) as JsonSchema[]), { anyOf }] }
}
