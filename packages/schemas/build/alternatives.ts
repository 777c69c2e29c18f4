import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** Both hold: the alternatives go into the schema itself where it has none, else into its `allOf`. */
export function withAlternatives(schema: JsonSchema, anyOf: readonly JsonSchema[]): JsonSchema {
  if (schema.anyOf === undefined) return { ...schema, anyOf }
  return { ...schema, allOf: [...((schema.allOf ?? []) as JsonSchema[]), { anyOf }] }
}
