import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { wrap } from './wrap.ts'

it('breaks at spaces, and never within a word', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('日本 語', 4)).toEqual(['日本', '語'])
  expect(wrap('incomprehensible', 4)).toEqual(['incomprehensible'])
  expect(wrap('one two', Number.POSITIVE_INFINITY)).toEqual(['one two'])
})

it('loses nothing, and is no wider than its widest word where that is wider', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z日é]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, columns) => {
        const lines = wrap(words.join(' '), columns)
        const widest = Math.max(columns, ...words.map((word) => stringWidth(word)))
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(widest)
      },
    ),
  )
})
