import type { SchemaDocument } from './schema-document.ts'
import type { Subschema } from './subschema.ts'

/** The schema that a document is; none for `true` and `false`, and for an OpenAPI document, which holds many. */
export function mainSchemaOf({ roots: [root] }: SchemaDocument): Subschema | undefined {
  return root?.path.length === 0 && root.node.kind === 'object' ? root : undefined
}
