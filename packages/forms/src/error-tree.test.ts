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
