import type { SchemaDocument } from '../schema/schema-document.ts'
import { stringOf } from '../schema/subschema.ts'
import { resolveUri, splitFragment } from '../schema/uri.ts'

/** How a document is connected with others: absolute addresses without fragments. */
export type Links = {
  /** Its own, and those of the schemas in it that have identifiers. */
  readonly defines: readonly string[]
  /** Those that its references lead to, whether something is there or not. */
  readonly refers: readonly string[]
}

const referenceKeywords = ['$ref', '$dynamicRef', '$recursiveRef']

export function linksOf(document: SchemaDocument): Links {
  const defines = new Set([document.uri])
  const refers = new Set<string>()
  for (const schema of document.subschemas) {
    defines.add(schema.baseUri)
    for (const keyword of referenceKeywords) {
      const reference = stringOf(schema, keyword)
      const target = reference === undefined ? undefined : resolveUri(schema.baseUri, reference)
      if (target !== undefined) refers.add(splitFragment(target)[0])
    }
  }
  for (const { reference = '' } of document.objectReferences) {
    const target = resolveUri(document.uri, reference)
    if (target !== undefined) refers.add(splitFragment(target)[0])
  }
  return { defines: [...defines], refers: [...refers] }
}

/**
 * The files whose findings may differ from before: those that changed, and those that refer to them, directly or not.
 * @param changed with their links before and now
 */
export function affectedBy(
  changed: ReadonlyMap<string, readonly Links[]>,
  others: ReadonlyMap<string, Links>,
): ReadonlySet<string> {
  const affected = new Set(changed.keys())
  const addresses = new Set([...changed.values()].flat().flatMap(({ defines }) => defines))
  for (let before = -1; before !== affected.size; ) {
    before = affected.size
    for (const [name, { refers, defines }] of others) {
      if (affected.has(name) || !refers.some((uri) => addresses.has(uri))) continue
      affected.add(name)
      for (const uri of defines) addresses.add(uri)
    }
  }
  return affected
}
