import { comment, publicAddress } from './identity.ts'
import { type JsonSchema, mapSchemas } from '../../../.scripts/json-schema.ts'
import { definitionSchemas, resourceSchemas, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/${resource}.schema.json`

const rewrite = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) => {
    if (typeof part.$ref !== 'string') return part
    const target = resourceSchemas.has(part.$ref) ? publicAddress(path(part.$ref)) : `#/$defs/${part.$ref}`
    return { ...part, $ref: target }
  })

/** One file a resource; other resources by absolute `$ref`, definitions in `$defs`. */
export function draft202012(resource: string, schema: JsonSchema): JsonSchema {
  const names = usedNames(schema, false)
  const $defs = Object.fromEntries(names.map((name) => [name, rewrite(definitionSchemas.get(name) ?? {})]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: publicAddress(path(resource)),
    $comment: comment,
    title: schema.title,
    description: schema.description,
    ...rewrite(schema),
    ...(names.length > 0 ? { $defs } : {}),
  }
}
