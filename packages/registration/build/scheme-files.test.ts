import { expect, test } from 'vitest'
import { inOrder, schemeFiles } from './scheme-files.ts'

const indian = (await schemeFiles()).filter(({ country }) => country === 'IN')

test('numbers of companies come by rank, before those of persons', () => {
  const paths = ['in/pan', 'in/gstin', 'in/cin', 'in/llpin', 'in/pan-person', 'in/aadhaar']
  expect(indian.map(({ path }) => path)).toEqual(paths)
  expect(inOrder(indian.toReversed()).map(({ path }) => path)).toEqual(paths)
})

test('two schemes of a country with the same rank are an error', () => {
  const [first, second] = indian
  if (first === undefined || second === undefined) throw new Error('India has several schemes.')
  const equal = { ...second, description: first.description }
  expect(() => inOrder([first, equal])).toThrow('in/pan and in/gstin need different ranks.')
  expect(inOrder([first, { ...equal, country: 'XX' }])).toHaveLength(2)
})

test('what several schemes share is not a scheme', async () => {
  const paths = (await schemeFiles()).map(({ path }) => path)
  expect(paths).not.toContain('in/pan-digits')
  expect(paths).toContain('ve/rif')
})
