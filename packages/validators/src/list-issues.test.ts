import { expect, test } from 'vitest'
import type { Entry, FieldTable } from './field-table.ts'
import { listBoolean, listEnum, listInteger, listIntegerOrText, listText } from './leaf.ts'
import { listArray, listIssues, listObject } from './list-issues.ts'

const bits = (names: readonly string[], required: readonly string[]): number =>
  names.reduce((sum, name, index) => sum + (required.includes(name) ? 2 ** index : 0), 0)

const object = (
  fields: Readonly<Record<string, Entry>>,
  required: readonly string[] = [],
  closed = false,
): FieldTable => [
  listObject,
  () => false,
  Object.keys(fields),
  Object.values(fields),
  bits(Object.keys(fields), required),
  closed,
  0,
]

function issues(value: unknown, entry: Entry, enough = 100): string[] {
  const found: string[] = []
  listIssues(value, entry, undefined, {
    report: (code, path) => found.push(`${code} ${path.join('.')}`) >= enough,
    isTooMuch: () => false,
    failed: [],
    isRefused: false,
  })
  return found
}

const isShort = (item: unknown): boolean => typeof item === 'string' && item.length <= 3

test('the issues of an object come before those of its parts, the required first', () => {
  const table = object({ a: 3, b: [listArray, 3, 2, isShort], c: 3 }, ['b', 'c'], true)
  expect(issues({ a: 'long', x: 1 }, table)).toEqual([
    'required b',
    'required c',
    'unknown-property x',
    'too-long a',
  ])
  expect(issues({ a: 'long', x: 1 }, table, 2)).toEqual(['required b', 'required c'])
  expect(issues({ b: [1, 'ab', 'abcd'], c: 'x', d: 0 }, table)).toEqual([
    'unknown-property d',
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
  expect(issues(5, [listEnum, 1, allowed])).toEqual(['enum ', 'type '])
  expect(issues('', [listEnum, 1, allowed])).toEqual(['enum ', 'required '])
  expect(issues(1.5, [listInteger, 2, 3])).toEqual(['type ', 'too-small '])
  expect(issues(Number.NEGATIVE_INFINITY, [listInteger, 2, 3])).toEqual(['type '])
  expect(issues(Number.NaN, [listBoolean])).toEqual(['type '])
  expect(issues(false, [listBoolean])).toEqual([])
  const either: Entry = [listIntegerOrText, [listInteger, 2, 3], [listText, 1, 2, 0]]
  expect(issues(true, either)).toEqual(['type '])
  expect(issues('abc', either)).toEqual(['too-long '])
  expect(issues(4, either)).toEqual(['too-large '])
})
