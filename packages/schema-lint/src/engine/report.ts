import type { EnabledRule } from './enabled-rule.ts'
import type { Finding } from './finding.ts'

/** What a run found. */
export type Report = {
  /** By file, then by location. */
  readonly findings: readonly Finding[]
  /** Suppressed findings, with the reason. */
  readonly suppressed: readonly SuppressedFinding[]
  /** The names of all sources, in their order. */
  readonly files: readonly string[]
  /** The rules that were on. */
  readonly rules: readonly EnabledRule[]
}

/** A finding that is suppressed, by what and why. */
export type SuppressedFinding = Finding & {
  readonly suppression: { readonly by: 'comment' | 'config' | 'baseline'; readonly reason: string }
}
