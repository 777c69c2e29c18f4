import type { Subject } from './subject.ts'

/** Source text of an ES module that exports what its property of `Peer` says. */
export type Source = string | Promise<string>

/** One way to validate. Each is a file in `peers/` and a line in `peers/index.ts`. */
export type Peer = {
  readonly name: string
  /** Packages whose versions are printed. */
  readonly packages: readonly string[]
  /** What a reader must know to compare. */
  readonly remark?: string
  /** Why it cannot do this job; it is then left out of it, and the table says so. */
  readonly cannot?: (subject: Subject, work: Work) => string | undefined
  /** Exports `check`: the verdict alone. */
  readonly check: (subject: Subject) => Source
  /** Exports `explain`: the list of all issues, empty for a valid document. */
  readonly explain?: (subject: Subject) => Source
  /** Whether those issues carry finished sentences. */
  readonly messages?: boolean
}

export type Work = 'check' | 'explain'

export type Check = (value: unknown) => boolean
export type Explain = (value: unknown) => readonly unknown[]
