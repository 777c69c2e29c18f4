import type { JsonNode, Path } from '../../source/node.ts'
import type { Dialect } from '../dialect.ts'
import type { SchemaDocument } from '../schema-document.ts'
import type { Direction, Holding } from './object-types.ts'

/** What a part of a document is, known from where it is or from what refers to it. */
export type ApiRole = {
  readonly holding: Holding
  /** Of the schemas in it. */
  readonly dialect: Dialect
  /** Absent where nothing around it decides. */
  readonly direction: Direction | undefined
}

/** An object of OpenAPI that is not a schema, or a list or map of such objects. */
export type ApiObject = ApiRole & {
  readonly document: SchemaDocument
  readonly node: JsonNode
  /** From the document's root. */
  readonly path: Path
  /** What its `$ref` says, if it has one: it then stands for what that leads to. */
  readonly reference: string | undefined
}

/** What holds for an object that is used in two ways. */
export function bothDirections(
  one: Direction | undefined,
  other: Direction | undefined,
): Direction | undefined {
  if (one === undefined || one === other) return other
  return other === undefined ? one : 'either'
}
