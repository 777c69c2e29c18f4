import type { EnabledRule } from './enabled-rule.ts'
import type { Finding } from './finding.ts'

/** What a run found. */
export type Report = {
  /** By file, then by place. */
  readonly findings: readonly Finding[]
  /** What was found and is not held against anybody, with the reason. */
  readonly suppressed: readonly SuppressedFinding[]
  /** The names of all sources, in their order. */
  readonly files: readonly string[]
  /** The rules that were on. */
  readonly rules: readonly EnabledRule[]
}

/** A finding that is passed over, and by whose word. */
export type SuppressedFinding = Finding & {
  readonly suppression: { readonly by: 'comment' | 'config' | 'baseline'; readonly reason: string }
}
