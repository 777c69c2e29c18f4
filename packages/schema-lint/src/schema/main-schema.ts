import type { SchemaDocument } from './schema-document.ts'
import type { Subschema } from './subschema.ts'

/** The schema that a document is; none for `true` and `false`, for an OpenAPI document, which holds many, and for parts. */
export function mainSchemaOf({ kind, roots: [root] }: SchemaDocument): Subschema | undefined {
  return kind === 'schema' && root?.node.kind === 'object' ? root : undefined
}
