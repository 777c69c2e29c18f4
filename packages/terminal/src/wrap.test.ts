import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test('lines are broken at blanks, by columns', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('one two three', 6)).toEqual(['one', 'two', 'three'])
  expect(wrap('日本 東京 大阪', 9)).toEqual(['日本 東京', '大阪'])
  expect(wrap('a unbreakable b', 4)).toEqual(['a', 'unbreakable', 'b'])
  expect(wrap('', 4)).toEqual([''])
  expect(wrap('never broken', Number.POSITIVE_INFINITY)).toEqual(['never broken'])
})
