import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Memory } from '../../engine/inspect.ts'
import type { Report } from '../../engine/report.ts'
import { isRecord } from '../../schema/subschema.ts'
import type { FileState } from './gather.ts'

/** What a run keeps for the next one. */
export type Store = {
  /** What stands for everything the findings depend on but the files: configuration, rules, version. */
  readonly key: string
  readonly states: ReadonlyMap<string, FileState>
  readonly inspected: Inspected | undefined
}

type Inspected = {
  /** What stands for the content of all files and of all that they refer to. */
  readonly fingerprint: string
  /** The hashes of the linted files, by name. */
  readonly hashes: ReadonlyMap<string, string>
  /** The hashes of other files that are referred to, by absolute path; empty for those that could not be read. */
  readonly references: ReadonlyMap<string, string>
  readonly report: Pick<Report, 'findings' | 'suppressed'>
  readonly memory: Memory
}

export const emptyStore: Store = { key: '', states: new Map(), inspected: undefined }

/** Reads a cache; what is damaged or not one of ours is as good as none. */
export function readStore(file: string): Store {
  try {
    const { version, key, states, inspected } = JSON.parse(readFileSync(file, 'utf8')) as StoredShape
    if (version !== storeVersion || typeof key !== 'string') return emptyStore
    return { key, states: new Map(states), inspected: inspected && revive(inspected) }
  } catch {
    return emptyStore
  }
}

/** Writes a cache as a whole or not at all, so that runs at the same time do not damage it. */
export function writeStore(file: string, { key, states, inspected }: Store): void {
  const shape = {
    version: storeVersion,
    key,
    states: [...states],
    inspected: inspected && {
      ...inspected,
      hashes: [...inspected.hashes],
      references: [...inspected.references],
      memory: [...inspected.memory],
    },
  }
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, JSON.stringify(shape))
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const storeVersion = 1

type Entries<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never

type StoredShape = {
  readonly version: number
  readonly key: string
  readonly states: Entries<Store['states']>
  readonly inspected?: StoredInspected
}

type StoredInspected = {
  readonly fingerprint: string
  readonly hashes: Entries<Inspected['hashes']>
  readonly references: Entries<Inspected['references']>
  readonly report: Inspected['report']
  readonly memory: Entries<Memory>
}

function revive(stored: StoredInspected): Inspected {
  const { fingerprint, report } = stored
  const [hashes, references, memory] = [
    new Map(stored.hashes),
    new Map(stored.references),
    new Map(stored.memory),
  ]
  const whole =
    [report.findings, report.suppressed].every(Array.isArray) && [...memory.values()].every(isRecord)
  if (!whole) throw new TypeError('no cache')
  return { fingerprint, hashes, references, report, memory }
}
