import { entryOf, type JsonNode, type Path } from '../source/node.ts'
import { type Dialect, dialectByUri } from './dialect.ts'
import type { Holds } from './keyword.ts'
import type { SchemaDocument } from './schema-document.ts'
import { isRecord, noKeywords, type Subschema, type Via } from './subschema.ts'
import { resolveUri, splitFragment } from './uri.ts'

/** Where a walk starts: what stands there, and what it inherits. */
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
    const steps = via.key === undefined ? [via.keyword] : [via.keyword, via.key]
    walk({ document, dialect, baseUri, parent: schema, via, node, path: [...path, ...steps] }, visit)
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
  const keywords = isRecord(start.node.value) ? start.node.value : noKeywords
  const declared = entryOf(start.node, '$schema')?.node.value
  const dialect = (typeof declared === 'string' ? dialectByUri(declared) : undefined) ?? start.dialect
  return { ...start, keywords, dialect, baseUri: baseOf(keywords, dialect, start.baseUri) }
}

function baseOf(keywords: Subschema['keywords'], dialect: Dialect, base: string): string {
  const id = Object.hasOwn(keywords, dialect.idKeyword) ? keywords[dialect.idKeyword] : undefined
  // Beside a `$ref` that stands alone, an identifier is ignored like everything else.
  if (typeof id !== 'string' || (dialect.refStandsAlone && Object.hasOwn(keywords, '$ref'))) return base
  return splitFragment(resolveUri(base, id) ?? base)[0]
}
