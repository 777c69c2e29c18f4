import { comment } from './identity.ts'
import { type JsonSchema, mapSchemas } from '../../../.scripts/json-schema.ts'
import { definitionSchemas, resourceSchemas, typeName, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/bundle/${resource}.schema.json`

const key = (name: string): string => (resourceSchemas.has(name) ? typeName(name) : name)

const rewrite = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) =>
    typeof part.$ref === 'string' ? { ...part, $ref: `#/$defs/${key(part.$ref)}` } : part,
  )

/** One self-contained 2020-12 file without `$id`, for editors, databases and tools that cannot resolve addresses. */
export function bundle(_resource: string, schema: JsonSchema): JsonSchema {
  const names = usedNames(schema, true)
  const source = (name: string): JsonSchema => definitionSchemas.get(name) ?? resourceSchemas.get(name) ?? {}
  const $defs = Object.fromEntries(names.map((name) => [key(name), rewrite(source(name))]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: comment,
    title: schema.title,
    description: schema.description,
    ...rewrite(schema),
    ...(names.length > 0 ? { $defs } : {}),
  }
}
