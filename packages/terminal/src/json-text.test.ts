import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from './json-text.ts'

test('controls, marks of direction and separators of lines are escaped, in keys too', () => {
  expect(jsonText({ '\u009b31m\u202e': '\u2028\u007f\u{e0001}\n' })).toBe(
    String.raw`{"\u009b31m\u202e":"\u2028\u007f\udb40\udc01\n"}`,
  )
})

test('what is parsed is what was written, and nothing in it is hidden', () => {
  const key = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.dictionary(key, key), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = jsonText(value, indent)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(text.replaceAll('\n', '')).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      expect(text.split('\n').length).toBe(JSON.stringify(value, undefined, indent).split('\n').length)
    }),
  )
})
