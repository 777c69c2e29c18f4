import { expect, test } from 'vitest'
import { jsonList } from './json-list.ts'
import { jsonText } from './json-text.ts'

const lists = [[], [1], [{ a: ['x\ny', {}], b: '\u202e' }, [], null, 'z']]

test.each(lists)('list %# is written as in a document that is written at once', (...list) => {
  expect([...jsonList(list, 0)].join('')).toBe(jsonText(list, 2))
  const parts = ['{\n  "list": ', ...jsonList(list, 1), '\n}']
  expect(parts.join('')).toBe(jsonText({ list }, 2))
})
