import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryPattern } from '../../../../test/arbitrary-pattern.ts'
import { runs } from '../../../../test/runs.ts'
import { Steps, within } from '../../../budget/steps.ts'
import { parsePattern } from '../parse-pattern.ts'
import { matches } from './count-steps.ts'

const special = fc.constantFrom(
  '^(a+)\\1+$',
  '(?<x>a|ab)(?:c|\\k<x>)b',
  '(?=a+b)(a|ab)+$',
  '(?!ab)a.',
  '(?<=(a)b*)c',
  '(?<!a)b',
  '\\bab\\b',
  '\\B.',
  '(?:(a)|b)*\\1',
  '(a*)*b',
  '(?:a?)*?b',
  '(z)((a+)?(b+)?(c))*',
  '(?<=\\1(a))b',
  '^😀{2}$',
  '\\p{L}+\\d?',
  '[^]$',
)

const texts = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'a', 'z', '\n', ' ', '😀', '\uD83D'),
  maxLength: 12,
})

it('matches what the engine of JavaScript matches', () => {
  let matched = 0
  let compared = 0
  fc.assert(
    fc.property(fc.oneof(arbitraryPattern, special), texts, fc.boolean(), (source, text, strict) => {
      const parsed = parsePattern(source)
      if (parsed === undefined) return
      const pattern = strict || /\\[pk]/.test(source) ? parsed : { ...parsed, unicode: false }
      const verdict = within(20_000, (steps) => matches(pattern, text, steps))
      if (verdict === undefined) return
      compared += 1
      if (verdict) matched += 1
      expect(verdict).toBe(new RegExp(source, pattern.unicode ? 'u' : '').test(text))
    }),
    runs(20_000),
  )
  expect(matched).toBeGreaterThan(runs(2000).numRuns)
  expect(compared - matched).toBeGreaterThan(runs(2000).numRuns)
})

it.each([
  // (n + 1) ways to begin, and each matches one character more: the sum of 1 to n, and what goes around it.
  ['a+$', (length: number) => `${'a'.repeat(length)}b`, 2],
  ['^(a|a)*$', (length: number) => `${'a'.repeat(length)}b`, undefined],
])('counts the steps of %s as they grow', (source, textOf, degree) => {
  const steps = (length: number): number => {
    const count = new Steps(1e6)
    const pattern = parsePattern(source)
    if (pattern) matches(pattern, textOf(length), count)
    return count.taken
  }
  const [short, long] = degree === undefined ? [10, 11] : [100, 200]
  expect(steps(long) / steps(short)).toBeCloseTo(2 ** (degree ?? 1), 0)
})
