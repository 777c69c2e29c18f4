import type { JsonNode, Path } from '../source/node.ts'
import type { Position } from '../source/position.ts'
import type { Syntax } from '../source/parse.ts'
import type { Subschema } from './subschema.ts'

/** A file that was read, and every schema in it. */
export type SchemaDocument = {
  /** As the caller names it, and as findings do. */
  readonly name: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
  /** Where it was found: what its identifier, if it has one, is relative to. */
  readonly uri: string
  /** In the order of the text, outer before inner. */
  readonly subschemas: readonly Subschema[]
  /** The schemas that nothing else holds: one, or in an OpenAPI document many. */
  readonly roots: readonly Subschema[]
  /** The schemas that one holds directly, in the order of the text. */
  childrenOf(schema: Subschema): readonly Subschema[]
  /** The schema at a path, if a schema stands there. */
  schemaAt(path: Path): Subschema | undefined
  /** The schema at a path that no keyword leads to, for a reference that says that there is one. */
  adopt(path: Path, node: JsonNode): Subschema
  position(offset: number): Position
}
