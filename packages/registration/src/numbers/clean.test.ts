import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from './clean.ts'
import { foldedText } from './folded-text.ts'

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 24 })
const blanks = fc.string({ unit: fc.constantFrom(...'09azAZ \t\r\n\v\f-./#'), maxLength: 24 })
const text = fc.oneof(ascii, blanks)

test('a text in ASCII is cleaned as it is with other characters around it', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (value, keepsSeparators) => {
      expect(clean(value, keepsSeparators)).toBe(clean(`\u00a0${value}\u200b`, keepsSeparators))
    }),
    { numRuns: 5000 },
  )
})

test('a text in ASCII is folded as it is with other characters around it', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { folded, ends } = foldedText(`\u00a0${value}`)
      expect(foldedText(value)).toEqual({ folded, ends: ends.map((end) => end - 1) })
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['12.ABC.345/01de-35', '12ABC34501DE35', '12.ABC.345/01de-35'],
  [' (+7) 12 ', '712', '7)12'],
  ['№ 12\u200b3-4', '1234', '123-4'],
  ['+', '', ''],
])('%j is %j, with separators %j', (value, compact, separated) => {
  expect(clean(value, false)).toBe(compact)
  expect(clean(value, true)).toBe(separated)
})
