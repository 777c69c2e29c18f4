import type { SchemaDocument } from '../schema/schema-document.ts'
import { affectedBy, type Links, linksOf } from './links.ts'
import type { Outcome } from './run-rules.ts'

/** By file name: the outcome of rules that check one file at a time, and what it depends on. */
export type Cache = ReadonlyMap<
  string,
  Outcome & { readonly links: Links; readonly kind: SchemaDocument['kind'] }
>

/** An earlier run's cache, and the files that changed since. */
export type Before = { readonly cache: Cache; readonly changed: ReadonlySet<string> }

export function cacheOf(documents: readonly SchemaDocument[], byFile: ReadonlyMap<string, Outcome>): Cache {
  return new Map(
    documents.map((document) => [
      document.name,
      { ...(byFile.get(document.name) ?? noOutcome), links: linksOf(document), kind: document.kind },
    ]),
  )
}

const noOutcome: Outcome = { findings: [], undecided: [] }

/** The cached outcomes that need not be searched for again, by file. */
export function stillValid(
  documents: readonly SchemaDocument[],
  before: Before | undefined,
): ReadonlyMap<string, Outcome> {
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
  // What a part of other documents means depends on them, and it does not refer to them.
  const isPart = (name: string): boolean =>
    byName.get(name)?.kind === 'part' || cache.get(name)?.kind === 'part'
  return new Map([...cache].filter(([name]) => !affected.has(name) && !isPart(name)))
}
