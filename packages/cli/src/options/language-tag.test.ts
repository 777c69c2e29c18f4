import { expect, test } from 'vitest'
import { languageTagOf } from './language-tag.ts'

test.each([
  ['tr', 'tr'],
  ['PT_br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['iw', 'he'],
])('%s is %s', (text, tag) => {
  expect(languageTagOf(text)).toBe(tag)
})

test.each(['x', '!!', '', ' tr', 'tr-', 'toolonglanguage'])('%j is not a tag', (text) => {
  expect(() => languageTagOf(text)).toThrow('language tag, such as sv')
})
