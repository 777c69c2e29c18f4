import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from './sources.ts'

/** The schema with its targets in place of every `$ref`; what stands beside a reference goes before what the target says. */
export function inline(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, ({ $ref, ...siblings }) =>
    typeof $ref === 'string' ? { ...inline(namedSchema($ref)), ...siblings } : siblings,
  )
}
