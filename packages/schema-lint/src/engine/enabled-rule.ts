import type { Severity } from './finding.ts'
import type { Rule } from './rule.ts'

/** A rule that is on, at the severity that the configuration gives it. */
export type EnabledRule = { readonly rule: Rule; readonly severity: Severity }
