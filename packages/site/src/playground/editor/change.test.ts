import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from './change.ts'

test('the change turns one text into the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = changeBetween(before, after)
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
    }),
  )
})

test.each([
  ['{"a":1}', '{"a":12}', { from: 6, to: 6, insert: '2' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['{"a":1,"b":2}', '{"b":2}', { from: 2, to: 8, insert: '' }],
  ['same', 'same', { from: 4, to: 4, insert: '' }],
])('only what differs is replaced: %s to %s', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change)
})
