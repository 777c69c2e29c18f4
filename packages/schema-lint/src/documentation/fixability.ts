import type { Rule } from '../engine/rule.ts'
import { findingsOf } from '../testing/rule-tests.ts'

/** What becomes of what a rule finds: a safe fix, a fix to look at, or none. */
export type Fixability = 'safe' | 'unsafe' | 'none'

/** Whether a rule can fix what it finds, known from its bad examples. */
export function fixabilityOf(rule: Rule): Fixability {
  const fixes = rule.documentation.bad
    .flatMap((example) => findingsOf(rule, example))
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  if (fixes.some(({ safe }) => safe)) return 'safe'
  return fixes.length > 0 ? 'unsafe' : 'none'
}
