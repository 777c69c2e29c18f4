import { expect, test } from 'vitest'
import type { Entry, FieldTable } from './field-table.ts'
import { listIssues } from './list-issues.ts'

const object = (fields: FieldTable[2], required: string[] = [], closed = false): FieldTable => [
  'object',
  () => false,
  fields,
  required,
  closed,
  0,
]

function issues(value: unknown, entry: Entry, enough = 100): string[] {
  const found: string[] = []
  listIssues(value, entry, [], (code, path) => found.push(`${code} ${path.join('.')}`) >= enough)
  return found
}

test('the issues of an object come before those of its parts, the required first', () => {
  const table = object({ a: 3, b: ['array', 3, 2] }, ['b', 'c'], true)
  expect(issues({ a: 'long', x: 1 }, table)).toEqual([
    'required b',
    'required c',
    'unknown-property x',
    'too-long a',
  ])
  expect(issues({ a: 'long', x: 1 }, table, 2)).toEqual(['required b', 'required c'])
  expect(issues({ b: [1, 'ab', 'abcd'], c: 0 }, table)).toEqual([
    'unknown-property c',
    'too-many-items b',
    'type b.0',
    'too-long b.2',
  ])
})

test('own properties only, hidden ones among them', () => {
  const table = object({ a: 3 }, ['a'], true)
  expect(issues(Object.create({ a: 'x', b: 'x' }), table)).toEqual(['required a'])
  expect(issues(Object.defineProperty({ a: 'x' }, 'b', { value: 1 }), table)).toEqual(['unknown-property b'])
  expect(issues(Object.defineProperty({}, 'a', { get: () => 'x' }), table)).toEqual([])
  expect(issues({ a: undefined }, table)).toEqual(['required a'])
})

test('every issue of a value without parts', () => {
  const allowed = (): readonly unknown[] => ['a']
  expect(issues(5, ['string', 1, 0, 0, allowed])).toEqual(['enum ', 'type '])
  expect(issues('', ['string', 1, 0, 0, allowed])).toEqual(['enum ', 'required '])
  expect(issues(1.5, ['integer', 2, 3])).toEqual(['type ', 'too-small '])
  expect(issues(Number.NEGATIVE_INFINITY, ['integer', 2, 3])).toEqual(['type '])
  expect(issues(true, ['integer-or-string', ['integer', 2, 3], ['string', 1, 2, 0, 0]])).toEqual(['type '])
  expect(issues('abc', ['integer-or-string', ['integer', 2, 3], ['string', 1, 2, 0, 0]])).toEqual([
    'too-long ',
  ])
})
