import { expect, test } from 'vitest'
import { toErrorTree } from './error-tree.ts'

const issue = (path: (string | number)[], message: string) => ({ path, message })

test('messages are where their fields are', () => {
  expect(
    toErrorTree([
      issue(['companyProfile', 'organizationRegistrationNumber'], 'one'),
      issue(['companyProfile', 'domain'], 'two'),
    ]),
  ).toEqual({ companyProfile: { organizationRegistrationNumber: 'one', domain: 'two' } })
})

test.each([
  ['parent first', [issue(['a'], 'parent'), issue(['a', 'b'], 'child')]],
  ['child first', [issue(['a', 'b'], 'child'), issue(['a'], 'parent')]],
])('the message of an object is inside it where a field in it has one too: %s', (_order, issues) => {
  expect(toErrorTree(issues)).toEqual({ a: { '': 'parent', b: 'child' } })
})

test('the message of the document is at the top', () => {
  expect(toErrorTree([issue([], 'document'), issue(['a'], 'field')])).toEqual({ '': 'document', a: 'field' })
})

test('lists are lists', () => {
  const tree = toErrorTree([issue(['items', 1, 'id'], 'text')])
  expect(tree.items).toBeInstanceOf(Array)
  expect(tree).toEqual({ items: [undefined, { id: 'text' }] })
})

test('the first message of a field counts', () => {
  expect(toErrorTree([issue(['a'], 'first'), issue(['a'], 'second')])).toEqual({ a: 'first' })
})

test('names of prototypes are names like others', () => {
  const tree = toErrorTree([issue(['__proto__', 'polluted'], 'text'), issue(['constructor'], 'text')])
  expect(Object.keys(tree)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(tree)).toBe(Object.prototype)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('paths that contradict each other, or are none, lose no message', () => {
  const impossible: (string | number)[][] = [
    ['items', 0],
    ['items', 'length'],
    ['items', -1],
    ['items', 1.5],
    ['items', 2 ** 32 - 2],
    ['items', 0, 'length'],
    ['items', 'length', 0, 'deep'],
    ['length'],
    ['toString', 'call'],
    ['__proto__', 0],
    ['', ''],
  ]
  const messages = impossible.map((path) => path.join(' '))
  const tree = toErrorTree(impossible.map((path, index) => issue(path, messages[index] ?? '')))
  const leaves = (part: unknown): unknown[] =>
    typeof part === 'object' && part !== null ? Object.values(part).flatMap(leaves) : [part]
  expect(leaves(tree).toSorted()).toEqual(messages.toSorted())
  const odd = [undefined, null, 'x', {}, [null], [{}], [Symbol('x')], [Object.create(null) as object]]
  for (const path of odd) expect(toErrorTree([{ path, message: 'text' } as never])).toEqual({ '': 'text' })
})

test('an index beyond all lists makes no list of that length', () => {
  const { items } = toErrorTree([issue(['items', 4_000_000_000, 'id'], 'text')])
  expect(items).toEqual({ 4000000000: { id: 'text' } })
})
