import { expect, test } from 'vitest'
import { largest } from './largest.ts'

test('the largest number, of none 0', () => {
  expect(largest([3, 12, 7])).toBe(12)
  expect(largest([])).toBe(0)
})

test('a list may be longer than the arguments of a function', () => {
  expect(largest(Array.from({ length: 1_000_000 }, (_, index) => index))).toBe(999_999)
})
