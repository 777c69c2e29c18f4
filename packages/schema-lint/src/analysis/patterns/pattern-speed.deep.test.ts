import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { askRecheck } from './pattern-speed.ts'

test('the speed of a pattern is never called linear where the checker finds an attack', () => {
  let compared = 0
  fc.assert(
    fc.property(patterns(), (text) => {
      const pattern = parsePattern(text)
      if (pattern === undefined || !/[*+,]/.test(text) || !isSurelyLinear(pattern)) return
      compared += 1
      expect([text, askRecheck(pattern).growth]).not.toEqual([text, expect.stringMatching(/nomial$|tial$/)])
    }),
    { numRuns: 1000, seed: 1998 },
  )
  expect(compared).toBeGreaterThan(50)
})
/** Patterns over few characters, so that parts overlap often. */
function patterns(): fc.Arbitrary<string> {
  const { sequence } = fc.letrec<{ sequence: string; repeated: string; group: string }>((tie) => ({
    sequence: fc.array(tie('repeated'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    repeated: fc
      .tuple(tie('group'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}'))
      .map(([group, count]) => group + count),
    group: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constantFrom('a', 'b', 'c', '[ab]', '[^a]', '.'),
      tie('sequence').map((inner) => `(${inner})`),
      fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `(${one}|${other})`),
    ),
  }))
  return fc
    .tuple(fc.constantFrom('^', '^', '^', ''), sequence, fc.constantFrom('$', ''))
    .map((parts) => parts.join(''))
}
