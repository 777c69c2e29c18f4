import type { Finding, Location } from '../engine/finding.ts'

/** A statement that findings of a rule are intended. */
export type Suppression = {
  readonly by: 'comment' | 'config'
  /** The rule's id. */
  readonly rule: string
  /** Why; empty if no reason was given. */
  readonly reason: string
  /** The last day it holds, as `YYYY-MM-DD`. */
  readonly expires?: string
  /** Where it is written. */
  readonly location: Location
  readonly covers: (finding: Pick<Finding, 'rule' | 'location'>) => boolean
}
