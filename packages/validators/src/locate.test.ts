import { expect, test } from 'vitest'
import { locate, valueAt } from './locate.ts'

const document = { items: [{ 'a/b': { 'm~n': 1 } }], '0': { x: 2 } }

test('numbers for array indexes only', () => {
  expect(locate(document, '/items/0/a~1b/m~0n')).toEqual({ path: ['items', 0, 'a/b', 'm~n'], value: 1 })
  expect(locate(document, '/0/x')).toEqual({ path: ['0', 'x'], value: 2 })
  expect(locate(document, '')).toEqual({ path: [], value: document })
})

test('own properties only', () => {
  expect(locate(document, '/constructor').value).toBeUndefined()
  expect(valueAt(Object.create({ a: 1 }), ['a'])).toBeUndefined()
  expect(valueAt('text', ['length'])).toBeUndefined()
})
