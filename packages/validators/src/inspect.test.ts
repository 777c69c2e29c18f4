import { expect, test } from 'vitest'
import { inspect } from './inspect.ts'
import type { Fields, Node } from './shape.ts'

const object = (fields: Fields[2], required: string[] = [], closed = false): Fields => [
  'object',
  () => false,
  fields,
  required,
  closed,
  [],
]

function faults(value: unknown, node: Node, enough = 100): string[] {
  const found: string[] = []
  inspect(value, node, [], (code, path) => found.push(`${code} ${path.join('.')}`) >= enough)
  return found
}

test('the faults of an object come before those of its parts, the required first', () => {
  const node = object({ a: 3, b: ['array', 3, 2] }, ['b', 'c'], true)
  expect(faults({ a: 'long', x: 1 }, node)).toEqual([
    'required b',
    'required c',
    'unknown-property x',
    'too-long a',
  ])
  expect(faults({ a: 'long', x: 1 }, node, 2)).toEqual(['required b', 'required c'])
  expect(faults({ b: [1, 'ab', 'abcd'], c: 0 }, node)).toEqual([
    'unknown-property c',
    'too-many-items b',
    'type b.0',
    'too-long b.2',
  ])
})

test('own properties only, hidden ones among them', () => {
  const node = object({ a: 3 }, ['a'], true)
  expect(faults(Object.create({ a: 'x', b: 'x' }), node)).toEqual(['required a'])
  expect(faults(Object.defineProperty({ a: 'x' }, 'b', { value: 1 }), node)).toEqual(['unknown-property b'])
  expect(faults(Object.defineProperty({}, 'a', { get: () => 'x' }), node)).toEqual([])
  expect(faults({ a: undefined }, node)).toEqual(['required a'])
})

test('every fault of a value without parts', () => {
  const words = (): readonly unknown[] => ['a']
  expect(faults(5, ['string', 1, 0, 0, words])).toEqual(['enum ', 'type '])
  expect(faults('', ['string', 1, 0, 0, words])).toEqual(['enum ', 'required '])
  expect(faults(1.5, ['integer', 2, 3])).toEqual(['type ', 'too-small '])
  expect(faults(Number.NEGATIVE_INFINITY, ['integer', 2, 3])).toEqual(['type '])
  expect(faults(true, ['integer-or-string', ['integer', 2, 3], ['string', 1, 2, 0, 0]])).toEqual(['type '])
  expect(faults('abc', ['integer-or-string', ['integer', 2, 3], ['string', 1, 2, 0, 0]])).toEqual([
    'too-long ',
  ])
})
