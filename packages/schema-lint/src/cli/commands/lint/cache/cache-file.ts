import { readFileSync } from 'node:fs'
import type { Cache } from '../../../../engine/cache.ts'
import type { Report } from '../../../../engine/report.ts'
import { isRecord } from '../../../../schema/subschema.ts'
import type { FileState } from '../files/collect-schemas.ts'
import { requireRegular } from '../files/read-own-file.ts'
import { replaceFile } from '../files/replace-file.ts'

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
  readonly report: Pick<Report, 'findings' | 'suppressed' | 'undecided'>
  /** What was referred to and is not read. */
  readonly unread: readonly string[]
  readonly findings: Cache
}

export const emptyCache: CacheContent = { key: '', states: new Map(), lastRun: undefined }

/**
 * Reads a cache file; one that is damaged, or not ours, counts as empty.
 * @throws {Misuse} if it is a folder, a device or a pipe
 */
export function readCacheFile(file: string): CacheContent {
  requireRegular(file, 'cache')
  try {
    const { version, key, states, lastRun } = JSON.parse(readFileSync(file, 'utf8')) as Stored
    if (version !== formatVersion || typeof key !== 'string') return emptyCache
    return { key, states: new Map(states), lastRun: lastRun && revive(lastRun) }
  } catch {
    return emptyCache
  }
}

/** @returns why it could not be written, undefined if it was */
export function writeCacheFile(
  file: string,
  { key, states, lastRun }: CacheContent,
  root: string,
): string | undefined {
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
  return replaceFile(file, JSON.stringify(stored), root)
}

const formatVersion = 3

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
  readonly unread: LastRun['unread']
  readonly findings: Entries<Cache>
}

function revive({ fingerprint, report, unread, ...stored }: StoredRun): LastRun {
  const hashes = new Map(stored.hashes)
  const references = new Map(stored.references)
  const findings = new Map(stored.findings)
  const isWhole =
    [report.findings, report.suppressed, report.undecided, unread].every(Array.isArray) &&
    [...findings.values()].every(isRecord)
  if (!isWhole) throw new TypeError('not a cache')
  return { fingerprint, hashes, references, report, unread, findings }
}
