import { expect, test } from 'vitest'
import { wholeNumber } from './whole-number.ts'

const port = wholeNumber(0, 65535)
const count = wholeNumber(1)

test('both bounds are included', () => {
  expect(['0', '4010', '65535'].map(port)).toEqual([0, 4010, 65535])
})

test.each(['-1', '65536', '1.5', '1e3', '0x10', '', ' 1', '9'.repeat(20)])('%j is not a port', (text) => {
  expect(() => port(text)).toThrow('a whole number from 0 to 65535')
})

test('the upper bound can be left out', () => {
  expect(['1', '25', '0100'].map(count)).toEqual([1, 25, 100])
})

test.each(['0', '-1', '1.5', '1e3', '', ' ', 'many', '9'.repeat(20)])('%j is not a count', (text) => {
  expect(() => count(text)).toThrow('whole number of at least 1')
})
