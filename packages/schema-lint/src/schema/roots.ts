import type { JsonNode } from '../source/node.ts'
import { type Dialect, dialectByUri, dialectNamed } from './dialect.ts'
import { guessDialect } from './guess-dialect.ts'
import type { DialectId } from './keyword.ts'
import { isRecord } from './subschema.ts'

/**
 * What a document is as a whole: a schema, an OpenAPI document, or a part of other documents, in which only that has a
 * meaning which they refer to.
 */
export type DocumentKind = 'schema' | 'openapi' | 'part'

/** What a document says it is; undefined if it does not say. */
export function declaredKind({ value }: JsonNode): 'schema' | 'openapi' | undefined {
  if (openapiDialect(value) !== undefined) return 'openapi'
  const declares = ['$schema', '$id', 'id'].some((keyword) => typeof ownValue(value, keyword) === 'string')
  return declares ? 'schema' : undefined
}

/** The dialect of a document's schemas. @param fallback of those that declare none; guessed if absent */
export function dialectOf({ value }: JsonNode, fallback: DialectId | undefined): Dialect {
  const openapi = openapiDialect(value)
  if (openapi !== undefined) return openapi
  const declared = ownValue(value, '$schema')
  const known = typeof declared === 'string' ? dialectByUri(declared) : undefined
  return known ?? dialectNamed(fallback ?? guessDialect(value))
}

function openapiDialect(value: unknown): Dialect | undefined {
  const version = ownValue(value, 'openapi')
  if (typeof version !== 'string') return undefined
  if (version.startsWith('3.0')) return dialectNamed('openapi-3.0')
  if (!version.startsWith('3.')) return undefined
  const declared = ownValue(value, 'jsonSchemaDialect')
  const dialect = typeof declared === 'string' ? dialectByUri(declared) : undefined
  // OpenAPI's own keywords keep their meaning in the dialect that they were made for.
  return dialect === undefined || dialect.id === '2020-12' ? dialectNamed('openapi-3.1') : dialect
}

function ownValue(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
