import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointLength } from './code-point-length.ts'

test('counts as the iterator of strings does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => codePointLength(text) === Array.from(text).length),
  )
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xd7ff, max: 0xe001 })), (units) => {
      const text = String.fromCharCode(...units)
      return codePointLength(text) === Array.from(text).length
    }),
  )
})

test.each([
  ['', 0],
  ['a', 1],
  ['😀', 1],
  ['\ud83d', 1],
  ['\ude00\ud83d', 2],
])('%j has %i code points', (text, length) => {
  expect(codePointLength(text)).toBe(length)
})
