import { expect, test } from 'vitest'
import { fileKindOf } from './file-kind.ts'

test.each([
  ['{"a":1}\n{"a":2}\n', 'ndjson'],
  ['\n  {"a":1}\r\n\r\n[2]', 'ndjson'],
  ['{"a" 1}\n{"a":2}', 'ndjson'],
  ['{}\ngarbage', 'ndjson'],
  ['{"a":1}\n\n', 'json'],
  ['{"a":1},\n{"a":2}', 'json'],
  ['{\n"a":1}', 'json'],
  ['[\n{"a":1},\n{"a":2}]', 'json'],
  ['[1,2', 'json'],
  ['"a"\n"b"', 'json'],
  ['', 'json'],
  [' \n ', 'json'],
])('%j is %s', (text, kind) => {
  expect(fileKindOf(Buffer.from(text), true)).toBe(kind)
})

test.each(['', ' \n', '{"a":1}', '{"a":1}\n', '{"a":1}\n \n'])('%j is not enough to tell', (text) => {
  expect(fileKindOf(Buffer.from(text), false)).toBeUndefined()
})
