import type { JsonNode, Path } from '../source/node.ts'
import type { Position } from '../source/position.ts'
import type { Syntax } from '../source/parse.ts'
import type { ApiObject, ApiRole } from './openapi/api-object.ts'
import type { DocumentKind } from './roots.ts'
import type { Subschema } from './subschema.ts'

/** A file that was read, and every schema in it. */
export type SchemaDocument = {
  /** As the caller names it, and as findings do. */
  readonly name: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
  readonly kind: DocumentKind
  /** Where it was found: what its identifier, if it has one, is relative to. */
  readonly uri: string
  /** In the order of the text, outer before inner. */
  readonly subschemas: readonly Subschema[]
  /** The schemas that no other contains: one, or in an OpenAPI document many. */
  readonly roots: readonly Subschema[]
  /** What OpenAPI defines in it other than schemas, outer before inner. */
  readonly objects: readonly ApiObject[]
  /** Those of them that stand for others. An object that turns out to be used in another way is here twice. */
  readonly objectReferences: readonly ApiObject[]
  /** The direct children of a schema, in the order of the text. */
  childrenOf(schema: Subschema): readonly Subschema[]
  /** The schema at a path, if there is one. */
  schemaAt(path: Path): Subschema | undefined
  /** Makes a schema at a path that no keyword leads to, but a reference does. */
  adopt(path: Path, node: JsonNode): Subschema
  /** Makes known what a part of an OpenAPI document is, as a reference tells. */
  adoptObject(path: Path, node: JsonNode, role: ApiRole): void
  position(offset: number): Position
}
