import type { Config } from '../../../../engine/config.ts'
import type { Source } from '../../../../engine/source.ts'
import type { LintedGroup } from '../../../../lint.ts'
import type { Noted, Reach } from '../files/references.ts'

/** What a thread needs to know once. */
export type Setup = {
  readonly config: Config
  readonly reach: Reach
  /** Whether there is a cache for the next run. */
  readonly keepsCache: boolean
}

/** Groups of sources to lint. */
export type Job = readonly (readonly Source[])[]

/** What was found in each group, in the same order. */
export type Answer = readonly GroupAnswer[]

export type GroupAnswer = { readonly linted: LintedGroup; readonly noted: Noted }
