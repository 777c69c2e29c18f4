import type { Finding, Location } from '../engine/finding.ts'

/** Somebody's word that findings of a rule are as they should be. */
export type Suppression = {
  readonly by: 'comment' | 'config'
  /** The rule's id. */
  readonly rule: string
  /** Why; empty where none was given. */
  readonly reason: string
  /** The last day it holds, as `YYYY-MM-DD`. */
  readonly expires?: string
  /** Where it stands. */
  readonly location: Location
  readonly covers: (finding: Finding) => boolean
}
