import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'
import { visible } from './visible.ts'
import { padTo, widthOf } from './width.ts'

test.each([
  ['\u001b[31m', '\\u001b[31m'],
  ['a\nb\u0000\u009b', 'a\\u000ab\\u0000\\u009b'],
  ['\u202eabc\u2066', '\\u202eabc\\u2066'],
  ['\ufeff\u2028', '\\ufeff\\u2028'],
  ['\ud800x', '\\ud800x'],
  ['\uffff', '\\uffff'],
  ['\u{e0001}', '\\u{e0001}'],
  ['Åsa 日本 😀 می\u200cخواهم', 'Åsa 日本 😀 می\u200cخواهم'],
])('%j is made visible', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

test('a text is cut between characters', () => {
  expect(shorten('abcdef', 6)).toBe('abcdef')
  expect(shorten('abcdefg', 6)).toBe('abcde…')
  expect(shorten('😀'.repeat(7), 6)).toBe(`${'😀'.repeat(5)}…`)
  expect(shorten('x'.repeat(10_000_000), 6)).toBe('xxxxx…')
})

test('widths in columns', () => {
  expect(['abc', 'å', 'e\u0301', '日本', '😀', '한'].map(widthOf)).toEqual([3, 1, 1, 4, 2, 2])
  expect(padTo('日', 4)).toBe('日  ')
  expect(padTo('abcdef', 4)).toBe('abcdef')
})
