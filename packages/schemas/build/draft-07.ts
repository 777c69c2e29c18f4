import { assemble } from './assemble.ts'
import { comment, publicAddress } from './identity.ts'
import { type JsonSchema, retargetDraft07 } from '@openpartner/build-helpers/json-schema'
import { namedSchema, resourceSchemas, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/draft-07/${resource}.schema.json`

const rewrite = (schema: JsonSchema): JsonSchema =>
  retargetDraft07(schema, (name) =>
    resourceSchemas.has(name) ? publicAddress(path(name)) : `#/definitions/${name}`,
  )

/** One file per resource, for Fastify, JSON Forms, react-jsonschema-form and other readers of draft-07. */
export function draft07(resource: string): JsonSchema {
  const $schema = 'http://json-schema.org/draft-07/schema#'
  return assemble(resource, usedNames(resource, false), {
    head: { $schema, $id: publicAddress(path(resource)), $comment: comment },
    source: namedSchema,
    rewrite,
    keyword: 'definitions',
    key: (name) => name,
  })
}
