import { expect, test } from 'vitest'
import { pythonText } from './python.ts'

test('JSON becomes a value of Python', () => {
  expect(pythonText({ a: [true, false, null], b: {}, c: 'it\'s "x"', d: 1.5 })).toBe(
    '{\n    "a": [\n        True,\n        False,\n        None,\n    ],\n    "b": {},\n    "c": "it\'s \\"x\\"",\n    "d": 1.5,\n}',
  )
})
