import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Cache } from '../../../../engine/cache.ts'
import type { Report } from '../../../../engine/report.ts'
import { isRecord } from '../../../../schema/subschema.ts'
import type { FileState } from '../files/collect-schemas.ts'

/** What a run keeps for the next one. */
export type CacheContent = {
  /** Hash of all that the findings depend on except files: configuration, rules, version. */
  readonly key: string
  readonly states: ReadonlyMap<string, FileState>
  readonly lastRun: LastRun | undefined
}

type LastRun = {
  /** Hash of the content of all files and of everything that they refer to. */
  readonly fingerprint: string
  /** The hashes of the linted files, by name. */
  readonly hashes: ReadonlyMap<string, string>
  /** The hashes of other files that are referred to, by absolute path; empty for those that could not be read. */
  readonly references: ReadonlyMap<string, string>
  readonly report: Pick<Report, 'findings' | 'suppressed'>
  readonly findings: Cache
}

export const emptyCache: CacheContent = { key: '', states: new Map(), lastRun: undefined }

/** Reads a cache file; one that is damaged, or not ours, counts as empty. */
export function readCacheFile(file: string): CacheContent {
  try {
    const { version, key, states, lastRun } = JSON.parse(readFileSync(file, 'utf8')) as Stored
    if (version !== formatVersion || typeof key !== 'string') return emptyCache
    return { key, states: new Map(states), lastRun: lastRun && revive(lastRun) }
  } catch {
    return emptyCache
  }
}

/** Writes a cache file completely or not at all, so that simultaneous runs do not damage it. */
export function writeCacheFile(file: string, { key, states, lastRun }: CacheContent): void {
  const stored = {
    version: formatVersion,
    key,
    states: [...states],
    lastRun: lastRun && {
      ...lastRun,
      hashes: [...lastRun.hashes],
      references: [...lastRun.references],
      findings: [...lastRun.findings],
    },
  }
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, JSON.stringify(stored))
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const formatVersion = 1

type Entries<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never

type Stored = {
  readonly version: number
  readonly key: string
  readonly states: Entries<CacheContent['states']>
  readonly lastRun?: StoredRun
}

type StoredRun = {
  readonly fingerprint: string
  readonly hashes: Entries<LastRun['hashes']>
  readonly references: Entries<LastRun['references']>
  readonly report: LastRun['report']
  readonly findings: Entries<Cache>
}

function revive({ fingerprint, report, ...stored }: StoredRun): LastRun {
  const hashes = new Map(stored.hashes)
  const references = new Map(stored.references)
  const findings = new Map(stored.findings)
  const isWhole =
    [report.findings, report.suppressed].every(Array.isArray) && [...findings.values()].every(isRecord)
  if (!isWhole) throw new TypeError('not a cache')
  return { fingerprint, hashes, references, report, findings }
}
