import type { Rule } from '../engine/rule.ts'
import { findingsOf } from '../testing/rule-tests.ts'

/** How a rule's findings can be fixed: safely, with a review, or by hand only. */
export type Fixability = 'safe' | 'unsafe' | 'none'

/**
 * Whether a rule can fix what it finds, known from its bad examples.
 *
 * @param rule a rule
 */
export function fixabilityOf(rule: Rule): Fixability {
  const fixes = rule.documentation.bad
    .flatMap((example) => findingsOf(rule, example))
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  if (fixes.some(({ safe }) => safe)) return 'safe'
  return fixes.length > 0 ? 'unsafe' : 'none'
}
