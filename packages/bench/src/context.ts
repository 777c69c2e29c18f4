import { type Corpus, createCorpus } from './corpus/corpus.ts'
import type { Pace } from './measure/interleave.ts'
import type { Peer } from './peer.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Subject } from './subject.ts'

/** How much is measured: more documents and rounds make steadier figures. */
export type Settings = {
  readonly documents: number
  readonly pace: Pace
  /** Processes per peer for what needs a new one. */
  readonly processes: number
  /** Longest array whose cost is measured. */
  readonly longestArray: number
  /** Bytes that the command reads in each layout. */
  readonly inputBytes: number
  /** Files that linters are given. */
  readonly schemas: number
  /** Whether other linters are fetched from the registry; nothing else needs them. */
  readonly fetches: boolean
}

export const thorough: Settings = {
  documents: 1024,
  pace: { warmUp: 300, slice: 20, rounds: 11 },
  processes: 11,
  longestArray: 100_000,
  inputBytes: 1_000_000_000,
  schemas: 1000,
  fetches: true,
}

export const quick: Settings = {
  documents: 256,
  pace: { warmUp: 300, slice: 10, rounds: 5 },
  processes: 5,
  longestArray: 1000,
  inputBytes: 100_000_000,
  schemas: 1000,
  fetches: true,
}

export type Context = {
  readonly folder: string
  readonly settings: Settings
  readonly peers: readonly Peer[]
  readonly corpus: (subject: Subject) => Corpus
  readonly prepared: (subject: Subject) => Promise<readonly Prepared[]>
  readonly progress: (text: string) => void
}

/** What the suites share; each peer is bundled and verified once per subject. */
export function createContext(
  folder: string,
  settings: Settings,
  peers: readonly Peer[],
  progress: (text: string) => void,
): Context {
  const corpora = new Map<Subject, Corpus>()
  const ready = new Map<Subject, Promise<readonly Prepared[]>>()
  const corpus = (subject: Subject): Corpus => {
    const known = corpora.get(subject) ?? createCorpus(subject, settings.documents)
    corpora.set(subject, known)
    return known
  }
  const prepareAll = async (subject: Subject): Promise<readonly Prepared[]> => {
    const results: Prepared[] = []
    for (const peer of peers) {
      progress(`${subject}: preparing ${peer.name}`)
      results.push(await prepare(folder, peer, subject, corpus(subject)))
    }
    return results
  }
  const prepared = (subject: Subject): Promise<readonly Prepared[]> => {
    const results = ready.get(subject) ?? prepareAll(subject)
    ready.set(subject, results)
    return results
  }
  return { folder, settings, peers, corpus, prepared, progress }
}
