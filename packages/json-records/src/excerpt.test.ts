import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

test('the line and a caret below the offset', () => {
  expect(excerptOf('{\n  "a" 1\r\n}', 8)).toEqual({ source: '  "a" 1', caret: '      ^' })
})

test('at the very end, and on an empty line', () => {
  expect(excerptOf('[1', 2)).toEqual({ source: '[1', caret: '  ^' })
  expect(excerptOf('[\n', 2)).toEqual({ source: '', caret: '^' })
})

test('a long line is cut on both sides', () => {
  const { source, caret } = excerptOf(`${'a'.repeat(5000)}!${'b'.repeat(5000)}`, 5000)
  expect(source).toBe(`…${'a'.repeat(60)}!${'b'.repeat(39)}…`)
  expect(source[caret.length - 1]).toBe('!')
})

test('control characters are escaped, and the caret stays below its character', () => {
  const { source, caret } = excerptOf('\u001b[31m"x" !', 9)
  expect(source).toBe('\\u001b[31m"x" !')
  expect(source[caret.length - 1]).toBe('!')
})

test('wide characters count twice, a tab once', () => {
  expect(excerptOf('日本\t!', 3)).toEqual({ source: '日本 !', caret: '     ^' })
})
