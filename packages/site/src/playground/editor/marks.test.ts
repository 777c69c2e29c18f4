import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { drawn } from './marks.ts'

const document = Text.of(['{', '  "a": [', '    1', '  ]', '}'])

test.each([
  ['a word', { from: 4, to: 7 }, { from: 4, to: 7 }],
  ['a list of many lines, by its first', { from: 9, to: 21 }, { from: 9, to: 10 }],
  ['an empty stretch, by the character behind it', { from: 4, to: 4 }, { from: 4, to: 5 }],
  ['the end of a line, by the character before it', { from: 10, to: 10 }, { from: 9, to: 10 }],
  ['what is behind the text, by the last character', { from: 99, to: 100 }, { from: 21, to: 22 }],
])('%s is underlined', (_what, range, expected) => {
  expect(drawn(document, range)).toEqual(expected)
})

test('on an empty line the last character before it is underlined', () => {
  expect(drawn(Text.of(['{ ', '', '']), { from: 3, to: 4 })).toEqual({ from: 0, to: 1 })
})

test('in an empty text there is nothing to underline', () => {
  expect(drawn(Text.empty, { from: 0, to: 1 })).toBeUndefined()
  expect(drawn(Text.of(['', ' ']), { from: 0, to: 1 })).toBeUndefined()
})
