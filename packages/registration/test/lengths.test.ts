import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemes } from './schemes.ts'

test.each([...schemes].filter(([, { lengths }]) => lengths.length > 0))(
  '%s: the pattern matches numbers of the lengths of its masks, and of no others',
  (_name, { lengths, pattern }) => {
    const numbers = fc.sample(fc.stringMatching(pattern), { seed: 7, numRuns: 500 })
    expect([...new Set(numbers.map(({ length }) => length))].toSorted()).toEqual([...lengths].toSorted())
  },
)

test('nothing is known about the lengths of numbers that keep their separators', () => {
  const unknown = [...schemes].filter(([, { lengths }]) => lengths.length === 0).map(([name]) => name)
  expect(unknown).toEqual(
    [...schemes].filter(([, { format }]) => format.keepsSeparators === true).map(([name]) => name),
  )
})
