import { assemble } from './assemble.ts'
import { schemaForEditors as source } from './editors/schema.ts'
import { comment } from './identity.ts'
import { type JsonSchema, retargetDraft07 } from '@openpartner/build-helpers/json-schema'
import { componentName as key, usedNames } from './sources.ts'

export const path = (resource: string): string => `generated/bundle/draft-07/${resource}.schema.json`

const rewrite = (schema: JsonSchema): JsonSchema =>
  retargetDraft07(schema, (name) => `#/definitions/${key(name)}`)

/** The self-contained file as draft-07, for VS Code, JSON Forms and react-jsonschema-form. */
export function bundleDraft07(resource: string): JsonSchema {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', $comment: comment }
  return assemble(resource, usedNames(resource, true), { head, source, rewrite, keyword: 'definitions', key })
}
