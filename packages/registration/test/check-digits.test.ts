import { expect, test } from 'vitest'
import { testCheckDigits } from './check-digits.ts'
import { schemes } from './schemes.ts'
import { secondImplementations } from './second-implementation/index.ts'

test('every scheme with a verified check digit has a second implementation, in fifteen countries', () => {
  const verified = [...schemes].filter(([, { corrected }]) => corrected !== undefined).map(([name]) => name)
  expect(secondImplementations.map(({ scheme }) => scheme).toSorted()).toEqual(verified.toSorted())
  expect(new Set(verified.map((name) => name.slice(0, 2))).size).toBe(15)
})

testCheckDigits(1000)
