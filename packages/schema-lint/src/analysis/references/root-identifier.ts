import { mainSchemaOf } from '../../schema/main-schema.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

/** The identifier that a document gives itself, as it is written. */
export type RootIdentifier = {
  readonly schema: Subschema
  readonly keyword: '$id' | 'id'
  readonly id: string
}

export function rootIdentifierOf(document: SchemaDocument): RootIdentifier | undefined {
  const schema = mainSchemaOf(document)
  const keyword = schema?.dialect.idKeyword
  const id = schema && keyword && stringOf(schema, keyword)
  return id ? { schema, keyword, id } : undefined
}

/** An absolute identifier as a URL; undefined if it is relative, or not a URL. */
export function urlOf(id: string): URL | undefined {
  return URL.canParse(id) ? new URL(id) : undefined
}
