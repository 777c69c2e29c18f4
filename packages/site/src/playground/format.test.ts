import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatted } from './format.ts'

test('a text is laid out as JSON.stringify does, whatever its layout', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\t'), (text, indent) => {
      const value: unknown = JSON.parse(text)
      expect(formatted(JSON.stringify(value, null, indent))).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test('digits, escapes and repeated names stay as written', () => {
  expect(formatted('{"a":1.50,"a":1E5,"\\u0062":"{ , }"}')).toBe(
    '{\n  "a": 1.50,\n  "a": 1E5,\n  "\\u0062": "{ , }"\n}',
  )
})
