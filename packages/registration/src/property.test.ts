import { expect, test } from 'vitest'
import { property } from './property.ts'

test('own properties of objects only', () => {
  expect(property({ a: 1 }, 'a')).toBe(1)
  expect(property([2], '0')).toBe(2)
  expect(property({}, 'constructor')).toBeUndefined()
  expect(property(Object.create({ a: 1 }), 'a')).toBeUndefined()
  expect(property('text', 'length')).toBeUndefined()
  expect(property(null, 'a')).toBeUndefined()
})
