import fc from 'fast-check'
import { createRequire } from 'node:module'
import type * as Recheck from 'recheck'
import { describe, expect, test } from 'vitest'
import { arbitraryPattern } from '../../../test/arbitrary-pattern.ts'
import { runs } from '../../../test/runs.ts'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern, type Pattern } from './parse-pattern.ts'
import { exponentialSpeedOf } from './pattern-speed.ts'

/** Bounded in states instead of seconds, so that the test gives the same result on a busy machine. */
const limits = {
  // What fuzzing finds or not, and how it grows on the texts that it tried, proves nothing.
  checker: 'automaton',
  timeout: null,
  // Negative: verdicts are not validated by timing the real engine.
  recallTimeout: -1,
  maxNFASize: 60,
} as const satisfies Recheck.Parameters

const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof Recheck

/** The verdict of recheck, an independent analysis: https://makenowjust-labs.github.io/recheck/ */
function recheck({ text, unicode }: Pattern): 'unknown' | 'linear' | 'polynomial' | 'exponential' {
  const verdict = checkSync(text, unicode ? 'u' : '', limits)
  if (verdict.status === 'unknown') return 'unknown'
  return verdict.status === 'safe' ? 'linear' : verdict.complexity.type
}

/** What has few states: of larger ones the other analysis takes minutes. */
const smallPattern = arbitraryPattern.filter((text) => text.length <= 20)

describe('the speed of a random pattern', () => {
  test('is exponential only where an independent analysis says so, and nearly everywhere there', () => {
    const compared = { exponential: 0, missed: 0, other: 0 }
    fc.assert(
      fc.property(smallPattern, (text) => {
        const pattern = parsePattern(text)
        if (pattern === undefined || !/[*+,]/.test(text)) return
        const verdict = recheck(pattern)
        if (verdict === 'unknown') return
        const isExponential = exponentialSpeedOf(pattern) !== undefined
        expect([text, isExponential && verdict !== 'exponential']).toEqual([text, false])
        // `(.*)*$` matches in the end, and what matches is not counted.
        const missedOrOther = verdict === 'exponential' ? 'missed' : 'other'
        compared[isExponential ? 'exponential' : missedOrOther] += 1
      }),
      { ...runs(4000), seed: 1991 },
    )
    expect(compared.exponential).toBeGreaterThan(100)
    expect(compared.missed).toBeLessThan(compared.exponential / 20)
    expect(compared.other).toBeGreaterThan(1000)
  })
  test('is not called linear where it is not', () => {
    let compared = 0
    fc.assert(
      fc.property(smallPattern, (text) => {
        const pattern = parsePattern(text)
        if (pattern === undefined || !/[*+,]/.test(text) || !isSurelyLinear(pattern)) return
        compared += 1
        expect([text, recheck(pattern)]).not.toEqual([text, expect.stringMatching(/nomial$|tial$/)])
      }),
      { ...runs(4000), seed: 1998 },
    )
    expect(compared).toBeGreaterThan(500)
  })
})
