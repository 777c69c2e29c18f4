import { expect, test } from 'vitest'
import { fieldId } from './field-id.ts'

test.each([
  ['', 'field'],
  ['/', 'field-'],
  ['/billingProfile/defaultAddress/country', 'field-billingProfile-defaultAddress-country'],
  ['/customDomains/0', 'field-customDomains-0'],
  ['/a b', 'field-a_20_b'],
  ['/a~1b~0c', 'field-a_2f_b_7e_c'],
])('%j is %s', (pointer, id) => {
  expect(fieldId(pointer)).toBe(id)
})

test('similar pointers have different ids', () => {
  const pointers = ['/a/b', '/a-b', '/a~1b', '/a_2d_b', '/a//b', '/a/b/', '/\u{1F600}', '/\uD83D', '/A/B']
  expect(new Set(pointers.map(fieldId)).size).toBe(pointers.length)
})
