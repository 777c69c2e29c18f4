import { assemble } from './assemble.ts'
import { schemaForEditors as source } from './editors/schema.ts'
import { comment } from './identity.ts'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { componentName as key, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/bundle/${resource}.schema.json`

const rewrite = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) =>
    typeof part.$ref === 'string' ? { ...part, $ref: `#/$defs/${key(part.$ref)}` } : part,
  )

/** One self-contained 2020-12 file without `$id`, for editors, databases and tools that cannot resolve addresses. */
export function bundle(resource: string): JsonSchema {
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $comment: comment }
  return assemble(resource, usedNames(resource, true), { head, source, rewrite, keyword: '$defs', key })
}
