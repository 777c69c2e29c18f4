import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Finding } from './finding.ts'
import { affectedBy, type Links, linksOf } from './links.ts'

/** By file name: the findings of rules that check one file at a time, and what these depend on. */
export type Cache = ReadonlyMap<string, { readonly findings: readonly Finding[]; readonly links: Links }>

/** An earlier run's cache, and the files that changed since. */
export type Before = { readonly cache: Cache; readonly changed: ReadonlySet<string> }

export function cacheOf(
  documents: readonly SchemaDocument[],
  byFile: ReadonlyMap<string, readonly Finding[]>,
): Cache {
  return new Map(
    documents.map((document) => [
      document.name,
      { findings: byFile.get(document.name) ?? [], links: linksOf(document) },
    ]),
  )
}

/** The cached findings that need not be searched for again, by file. */
export function stillValid(
  documents: readonly SchemaDocument[],
  before: Before | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  if (before === undefined) return new Map()
  const { cache, changed } = before
  const byName = new Map(documents.map((document) => [document.name, document]))
  const names = new Set([...cache.keys(), ...byName.keys()])
  const isNew = (name: string): boolean => changed.has(name) || !cache.has(name) || !byName.has(name)
  const links = new Map(
    [...names].filter(isNew).map((name) => {
      const document = byName.get(name)
      return [
        name,
        [cache.get(name)?.links, document && linksOf(document)].filter((each) => each !== undefined),
      ]
    }),
  )
  const others = new Map(
    [...cache].filter(([name]) => !isNew(name)).map(([name, each]) => [name, each.links]),
  )
  const affected = affectedBy(links, others)
  return new Map(
    [...cache].filter(([name]) => !affected.has(name)).map(([name, each]) => [name, each.findings]),
  )
}
