import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from './sources.ts'

/** The schema with every `$ref` replaced by its target; keywords beside a reference override those of the target. */
export function inline(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, ({ $ref, ...siblings }) =>
    typeof $ref === 'string' ? { ...inline(namedSchema($ref)), ...siblings } : siblings,
  )
}
