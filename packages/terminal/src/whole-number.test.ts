import { expect, test } from 'vitest'
import { wholeNumber } from './whole-number.ts'

const port = wholeNumber(0, 65535)

test('both bounds are included', () => {
  expect(['0', '4010', '65535'].map(port)).toEqual([0, 4010, 65535])
})

test.each(['-1', '65536', '1.5', '1e3', '0x10', '', ' 1', '9'.repeat(20)])('not %j', (text) => {
  expect(() => port(text)).toThrow('a whole number from 0 to 65535')
})
