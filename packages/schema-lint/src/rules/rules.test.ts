import { describe, expect, it } from 'vitest'
import { ruleTests } from '../testing/rule-tests.ts'
import { rules } from './index.ts'

describe('the rules', () => {
  it('have unique ids', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
  it.each(rules)('$id is a kebab-case phrase, documented in whole sentences', ({ id, documentation }) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
    expect(documentation.summary).toMatch(/^[A-Z`"].*\.$/)
    expect(documentation.rationale).toMatch(/^[A-Z`"].*\.$/)
    expect(documentation.link).toMatch(/^https:\/\//)
  })
})

describe.each(rules)('the examples of $id', (rule) => {
  it.each(ruleTests(rule).map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
    expect(run).not.toThrow()
  })
})
