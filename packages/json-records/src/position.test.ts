import { expect, test } from 'vitest'
import { positionOf } from './position.ts'

test.each([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['a\r\nbc\n', 6, 3, 1],
])('%j at %d', (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column })
})
