import type { JsonNode, Path } from '../source/node.ts'
import { type Dialect, dialectByUri, dialectNamed } from './dialect.ts'
import { guessDialect } from './guess-dialect.ts'
import type { DialectId } from './keyword.ts'
import { isRecord } from './subschema.ts'

/** A schema that no other contains. */
export type Root = { readonly path: Path; readonly node: JsonNode; readonly dialect: Dialect }

/** The schemas of a document: the document itself, or those that an OpenAPI document holds. */
export function rootsOf(root: JsonNode, fallback: DialectId | undefined): readonly Root[] {
  const openapi = openapiDialect(root)
  if (openapi !== undefined) return [...schemasWithin(root, [], openapi)]
  return [{ path: [], node: root, dialect: dialectOf(root, fallback) }]
}

function dialectOf({ value }: JsonNode, fallback: DialectId | undefined): Dialect {
  const declared = isRecord(value) && Object.hasOwn(value, '$schema') ? value['$schema'] : undefined
  const known = typeof declared === 'string' ? dialectByUri(declared) : undefined
  return known ?? dialectNamed(fallback ?? guessDialect(value))
}

function openapiDialect({ value }: JsonNode): Dialect | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, 'openapi') || typeof value['openapi'] !== 'string')
    return undefined
  if (value['openapi'].startsWith('3.0')) return dialectNamed('openapi-3.0')
  return value['openapi'].startsWith('3.') ? dialectNamed('openapi-3.1') : undefined
}

/** Keys of OpenAPI that contain anything. */
const opaque = new Set(['example', 'examples', 'default', 'value', 'enum'])

function* schemasWithin(node: JsonNode, path: Path, dialect: Dialect): Generator<Root> {
  if (node.kind === 'array') {
    for (const [index, item] of node.items.entries()) yield* schemasWithin(item, [...path, index], dialect)
  }
  if (node.kind !== 'object') return
  for (const { key, node: value } of node.entries) {
    const inner = [...path, key]
    if (path.length === 1 && path[0] === 'components' && key === 'schemas' && value.kind === 'object') {
      for (const entry of value.entries) yield { path: [...inner, entry.key], node: entry.node, dialect }
    } else if (key === 'schema' && value.kind === 'object') {
      yield { path: inner, node: value, dialect }
    } else if (!opaque.has(key) && !key.startsWith('x-')) {
      yield* schemasWithin(value, inner, dialect)
    }
  }
}
