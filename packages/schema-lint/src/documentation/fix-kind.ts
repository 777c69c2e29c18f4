import type { Rule } from '../engine/rule.ts'
import { findingsOf } from '../testing/rule-tests.ts'

/** Whether a rule fixes what it finds in its own examples, and how. */
export function fixKindOf(rule: Rule): 'safe' | 'unsafe' | undefined {
  const fixes = rule.documentation.bad.flatMap((example) => findingsOf(rule, example).map(({ fix }) => fix))
  if (fixes.some((fix) => fix?.safe === true)) return 'safe'
  return fixes.some((fix) => fix !== undefined) ? 'unsafe' : undefined
}
