import { describe, expect, it } from 'vitest'
import type { Rule } from '../src/engine/rule.ts'
import { type RuleCases, ruleTests } from '../src/testing/rule-tests.ts'

/** The tests of a rule: its documentation's examples and these cases. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  describe(`the rule ${rule.id}`, () => {
    it.each(ruleTests(rule, cases).map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
      expect(run).not.toThrow()
    })
  })
}
