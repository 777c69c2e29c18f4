import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

test('lines are broken at spaces, by columns', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('one two three', 6)).toEqual(['one', 'two', 'three'])
  expect(wrap('日本 東京 大阪', 9)).toEqual(['日本 東京', '大阪'])
  expect(wrap('a unbreakable b', 4)).toEqual(['a', 'unbreakable', 'b'])
  expect(wrap('', 4)).toEqual([''])
  expect(wrap('never broken', Number.POSITIVE_INFINITY)).toEqual(['never broken'])
})

test('no text is lost, and no line is wider than the limit or the widest word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z日é]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      (words, columns) => {
        const lines = wrap(words.join(' '), columns)
        const widest = Math.max(columns, ...words.map(widthOf))
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widest)
      },
    ),
  )
})
