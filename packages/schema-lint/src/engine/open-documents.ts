import type { Dialect } from '../schema/dialect.ts'
import { type ParsedText, readDocument } from '../schema/read-document.ts'
import { Registry } from '../schema/registry.ts'
import { declaredKind } from '../schema/roots.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import type { Host } from './run.ts'
import { readSource, type Source } from './source.ts'

export type OpenDocuments = {
  /** Those of the sources that could be read, in their order. */
  readonly documents: readonly SchemaDocument[]
  /** Knows them, and all that they refer to. */
  readonly registry: Registry
  /** The addresses of other files that references lead to, in the order in which they were met. */
  readonly referenced: readonly string[]
}

/**
 * Reads sources as documents. What declares nothing is what an OpenAPI document says that refers to it, else a schema.
 * @param findings gets what is wrong with those that cannot be read
 */
export function openDocuments(
  sources: readonly Source[],
  { dialect: fallback }: Config,
  { read }: Host,
  findings: Finding[],
): OpenDocuments {
  const sourceOf = new Map<ParsedText, Source>()
  for (const source of sources) {
    const text = readSource(source, findings)
    if (text !== undefined) sourceOf.set(text, source)
  }
  const texts = [...sourceOf.keys()]
  const isReferenced = (text: ParsedText): boolean => isReferencedSource(sourceOf.get(text))
  const hasOpenApi = texts.some(({ root }) => declaredKind(root) === 'openapi')
  const waits = (text: ParsedText): boolean =>
    (hasOpenApi || isReferenced(text)) && declaredKind(text.root) === undefined
  const waiting = new Map(texts.filter(waits).map((text) => [text.uri, text]))
  const opened = new Map<ParsedText, SchemaDocument>()
  const open = (text: ParsedText, part?: Dialect): SchemaDocument => {
    const isPart = isReferenced(text) || part?.id.startsWith('openapi')
    const document = readDocument(text, fallback, isPart ? part : undefined)
    opened.set(text, document)
    if (waiting.get(text.uri) === text) waiting.delete(text.uri)
    return document
  }
  const others = new Map<string, SchemaDocument | undefined>()
  const registry = new Registry((uri, dialect) => {
    const text = waiting.get(uri)
    if (text !== undefined) return open(text, dialect)
    if (!others.has(uri)) {
      const source = read?.(uri)
      const other = source && readSource(source, [])
      others.set(uri, other && readDocument(other, fallback, dialect))
      if (source !== undefined) referenced.push(uri)
    }
    return others.get(uri)
  })
  const referenced: string[] = []
  for (const text of texts) if (waiting.get(text.uri) !== text) registry.add(open(text))
  if (waiting.size > 0) registry.adoptReferenced()
  for (const text of waiting.values()) registry.add(open(text))
  registry.adoptReferenced()
  const documents = texts.flatMap((text) => opened.get(text) ?? [])
  return { documents, registry, referenced }
}

function isReferencedSource(source: Source | undefined): boolean {
  return source !== undefined && 'referenced' in source && (source.referenced ?? false)
}
