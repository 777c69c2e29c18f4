import type { EnabledRule } from './enabled-rule.ts'
import type { Finding, Location } from './finding.ts'

/** What a run found. */
export type Report = {
  /** By file, then by location. */
  readonly findings: readonly Finding[]
  /** Suppressed findings, with the reason. */
  readonly suppressed: readonly SuppressedFinding[]
  /** What rules could not decide within their budget of steps: there may be more to find. By file, then by location. */
  readonly undecided: readonly Undecided[]
  /** The names of all sources, in their order. */
  readonly files: readonly string[]
  /** How many files and links were found and not linted; none if absent. */
  readonly skipped?: number
  /** The rules that were on. */
  readonly rules: readonly EnabledRule[]
}

/** A finding that is suppressed, by what and why. */
export type SuppressedFinding = Finding & {
  readonly suppression: { readonly by: 'comment' | 'config' | 'baseline'; readonly reason: string }
}

/** A rule that could not say whether there is something to find at a location. */
export type Undecided = {
  /** The rule's id. */
  readonly rule: string
  /** Why: a complete sentence. */
  readonly message: string
  readonly location: Location
  /** Pointers that lead to the same text, as YAML aliases do. */
  readonly alsoAt?: readonly string[]
}
