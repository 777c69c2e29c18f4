import { expect, test } from 'vitest'
import { parse } from '../../src/source/parse.ts'

// A random test once found `{ "<<": false }` read as an empty object.
test.each([
  ['{ "<<": false }', { '<<': false }],
  ["'<<': { a: 1 }", { '<<': { a: 1 } }],
  ['<<: { a: 1 }', { a: 1 }],
])('%s', (text, value) => {
  const parsed = parse(text, 'yaml')
  expect(parsed.ok && parsed.root.value).toEqual(value)
})
