import { expect, test } from 'vitest'
import { expectSameVerdicts, textsNear } from '../../test/support/plain-keyword.ts'
import { isTooLong } from './too-long.ts'

const halves = ['a', '\ud83d', '\ude00', '😀', 'å', '\ud800', '\udc00']

test('has the verdicts of maxLength', () => {
  for (const limit of [1, 5, 8, 64]) {
    const seeds = halves.flatMap((half) =>
      [limit - 1, limit, limit + 1, limit * 2].map((length) => half.repeat(length)),
    )
    const check = (value: unknown): boolean => !isTooLong(String(value), limit)
    expectSameVerdicts({ maxLength: limit }, check, textsNear(seeds, 25_000))
  }
})

test.each([
  ['', 0, false],
  ['😀', 1, false],
  ['\ud83d', 0, true],
  ['\ude00\ud83d', 1, true],
  ['\ud83d\ud83d\ude00', 2, false],
])('%j and %i: %s', (text, limit, verdict) => {
  expect(isTooLong(text, limit)).toBe(verdict)
})
