import { assemble } from './assemble.ts'
import { comment, publicAddress } from './identity.ts'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { namedSchema, resourceSchemas, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/${resource}.schema.json`

const rewrite = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) => {
    if (typeof part.$ref !== 'string') return part
    const target = resourceSchemas.has(part.$ref) ? publicAddress(path(part.$ref)) : `#/$defs/${part.$ref}`
    return { ...part, $ref: target }
  })

/** One file per resource; other resources by absolute `$ref`, definitions in `$defs`. */
export function draft202012(resource: string): JsonSchema {
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  return assemble(resource, usedNames(resource, false), {
    head: { $schema, $id: publicAddress(path(resource)), $comment: comment },
    source: namedSchema,
    rewrite,
    keyword: '$defs',
    key: (name) => name,
  })
}
