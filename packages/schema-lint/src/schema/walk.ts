import { type JsonNode, type Path } from '../source/node.ts'
import { type Dialect, dialectByUri } from './dialect.ts'
import type { Holds } from './keyword.ts'
import { escapeStep, toPointer } from './pointer.ts'
import type { SchemaDocument } from './schema-document.ts'
import { isRecord, noKeywords, type Subschema, type Via } from './subschema.ts'
import { resolveUri, splitFragment } from './uri.ts'

/** Where a walk starts, and what the schema there inherits. */
export type Start = {
  readonly document: SchemaDocument
  readonly dialect: Dialect
  readonly node: JsonNode
  readonly path: Path
  readonly parent: Subschema | undefined
  readonly via: Via | undefined
  readonly baseUri: string
}

/** Visits a schema and every schema in it, outer first, led by the keywords of its dialect. */
export function walk(start: Start, visit: (schema: Subschema) => void): Subschema {
  const schema = enter(start)
  visit(schema)
  if (schema.node.kind !== 'object') return schema
  const { document, dialect, baseUri, path } = schema
  const descend = (node: JsonNode, via: Via): void => {
    const inner = via.key === undefined ? [...path, via.keyword] : [...path, via.keyword, via.key]
    walk({ document, dialect, baseUri, parent: schema, via, node, path: inner }, visit)
  }
  for (const { key: keyword, node } of schema.node.entries) {
    const holds = dialect.applicators.get(keyword)
    if (holds !== undefined) descendInto(node, holds, keyword, descend)
  }
  return schema
}

function descendInto(
  node: JsonNode,
  holds: Exclude<Holds, 'value'>,
  keyword: string,
  descend: (node: JsonNode, via: Via) => void,
): void {
  if (holds === 'schema' || (holds === 'schema-or-list' && node.kind !== 'array')) {
    descend(node, { keyword })
  } else if (node.kind === 'array' && (holds === 'schema-list' || holds === 'schema-or-list')) {
    for (const [key, item] of node.items.entries()) descend(item, { keyword, key })
  } else if (node.kind === 'object' && (holds === 'schema-map' || holds === 'schema-or-names-map')) {
    for (const { key, node: value } of node.entries) {
      if (holds === 'schema-map' || value.kind !== 'array') descend(value, { keyword, key })
    }
  }
}

function enter(start: Start): Subschema {
  const { document, node, path, parent, via } = start
  const keywords = isRecord(node.value) ? node.value : noKeywords
  const declared = Object.hasOwn(keywords, '$schema') ? keywords['$schema'] : undefined
  const dialect = (typeof declared === 'string' ? dialectByUri(declared) : undefined) ?? start.dialect
  const baseUri = baseOf(keywords, dialect, start.baseUri)
  // The same hidden class for all, and no spreading: there is one for every schema of every file.
  return { document, dialect, node, keywords, path, pointer: pointerOf(start), parent, via, baseUri }
}

function pointerOf({ path, parent, via }: Start): string {
  if (parent === undefined || via === undefined) return toPointer(path)
  const { pointer } = parent
  return via.key === undefined
    ? `${pointer}/${via.keyword}`
    : `${pointer}/${via.keyword}/${escapeStep(via.key)}`
}

function baseOf(keywords: Subschema['keywords'], dialect: Dialect, base: string): string {
  const id = Object.hasOwn(keywords, dialect.idKeyword) ? keywords[dialect.idKeyword] : undefined
  // Beside a `$ref` that overrides its siblings, an identifier is ignored too.
  if (typeof id !== 'string' || (dialect.refStandsAlone && Object.hasOwn(keywords, '$ref'))) return base
  return splitFragment(resolveUri(base, id) ?? base)[0]
}
