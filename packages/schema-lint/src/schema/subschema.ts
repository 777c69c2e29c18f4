import type { JsonNode, Path } from '../source/node.ts'
import type { Dialect } from './dialect.ts'
import type { SchemaDocument } from './schema-document.ts'

/** A schema within a document: its root, or what one of its keywords holds. */
export type Subschema = {
  readonly document: SchemaDocument
  readonly dialect: Dialect
  readonly node: JsonNode
  /** The keywords; none if the schema is `true`, `false` or invalid. */
  readonly keywords: Readonly<Record<string, unknown>>
  /** From the document's root. */
  readonly path: Path
  /** The same as an RFC 6901 JSON Pointer. */
  readonly pointer: string
  readonly parent: Subschema | undefined
  /** The keyword of the parent that holds it, and under which name or index; absent for a root. */
  readonly via: Via | undefined
  /** What its references and identifiers are relative to: absolute, without a fragment. */
  readonly baseUri: string
}

export type Via = { readonly keyword: string; readonly key?: string | number }

export const noKeywords: Readonly<Record<string, unknown>> = Object.freeze({})

/** Whether a schema has this keyword; inherited properties do not count. */
export function has(schema: Subschema, keyword: string): boolean {
  return Object.hasOwn(schema.keywords, keyword)
}

/** A keyword's value, own data only. */
export function valueOf(schema: Subschema, keyword: string): unknown {
  return Object.hasOwn(schema.keywords, keyword) ? schema.keywords[keyword] : undefined
}

export function numberOf(schema: Subschema, keyword: string): number | undefined {
  const value = valueOf(schema, keyword)
  return typeof value === 'number' ? value : undefined
}

export function stringOf(schema: Subschema, keyword: string): string | undefined {
  const value = valueOf(schema, keyword)
  return typeof value === 'string' ? value : undefined
}

export function listOf(schema: Subschema, keyword: string): readonly unknown[] | undefined {
  const value = valueOf(schema, keyword)
  return Array.isArray(value) ? value : undefined
}

/** A keyword's value where it is an object. */
export function recordOf(schema: Subschema, keyword: string): Readonly<Record<string, unknown>> | undefined {
  const value = valueOf(schema, keyword)
  return isRecord(value) ? value : undefined
}

/** Whether a document of OpenAPI 3.2 says itself where it is: references are then relative to that. */
export function saysWhereItIs({ root }: SchemaDocument): boolean {
  return (
    isRecord(root.value) && typeof root.value['openapi'] === 'string' && Object.hasOwn(root.value, '$self')
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
