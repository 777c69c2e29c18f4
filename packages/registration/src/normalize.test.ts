import { expect, test } from 'vitest'
import { normalizeRegistrationNumbers } from './normalize.ts'
import { schemes } from '../test/schemes.ts'
import { formatRegistrationNumber } from './numbers/mask.ts'

const field = 'organizationRegistrationNumber'
const customer = (country: string, number: unknown) => ({
  id: '1',
  companyProfile: { [field]: number, companyName: 'A', address: { country } },
})

test.each([
  ['PL', 'NIP: PL 774-000-14-54', '7740001454'],
  ['ZA', 'Reg No 1925/001431/06', '192500143106'],
  ['RU', 'ИНН/КПП 7720859529/772001001', '7720859529'],
  ['BR', '12.abc.345/01de-35', '12ABC34501DE35'],
  ['TR', ' 4540536920\n', '4540536920'],
  // The check digit is the check's business.
  ['TR', '454 053 69 21', '4540536921'],
])('in %s %j goes on the wire as %s', (country, from, to) => {
  const pointer = `/companyProfile/${field}`
  expect(normalizeRegistrationNumbers(customer(country, from))).toEqual({
    value: customer(country, to),
    changes: [{ pointer, from, to, reason: 'registration-number-spelling' }],
  })
})

test.each([...schemes])('%s: as people write it, and once is enough', (name, { format }) => {
  const country = name.slice(0, 2)
  const written = `${format.abbreviation}: ${formatRegistrationNumber(format.example, format.masks)}`
  const { value } = normalizeRegistrationNumbers(customer(country, written))
  expect(value).toEqual(customer(country, format.example))
  expect(normalizeRegistrationNumbers(value)).toEqual({ value, changes: [] })
})

test.each([
  ['of a country without schemes', customer('SE', '55-1234')],
  ['in a form that is not known', customer('ZA', 'IT 2045/2001')],
  ['that a spreadsheet damaged', customer('BR', '6990590000123')],
  ['with marks of a spreadsheet', customer('TR', '="4540536920"')],
  ['that is not one', customer('TR', 'hello 4540536920')],
  ['that is not text', customer('TR', 4_540_536_920)],
  ['that is not given', customer('TR', undefined)],
  ['of an unknown country', { companyProfile: { [field]: '454-053' } }],
])('a number %s stays as it is', (_what, value) => {
  const result = normalizeRegistrationNumbers(value)
  expect(result).toEqual({ value, changes: [] })
  expect(result.value).toBe(value)
})

test('in a list, and only what changes is copied', () => {
  const right = customer('TR', '4540536920')
  const value = Object.freeze({
    items: Object.freeze([right, customer('TR', '454-053-6920'), customer('PL', 'PL7740001454')]),
  })
  const result = normalizeRegistrationNumbers(value)
  expect(result.changes.map(({ pointer }) => pointer)).toEqual([
    `/items/1/companyProfile/${field}`,
    `/items/2/companyProfile/${field}`,
  ])
  expect(result.value).toEqual({ items: [right, right, customer('PL', '7740001454')] })
  expect((result.value as typeof value).items[0]).toBe(right)
  expect(value.items[1]).toEqual(customer('TR', '454-053-6920'))
})

test('never throws', () => {
  const hostile = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('no')
      },
    },
  )
  for (const value of [
    undefined,
    null,
    5,
    'x',
    [],
    hostile,
    { companyProfile: hostile },
    Object.freeze(customer('TR', '454-053-6920')),
  ]) {
    expect(() => normalizeRegistrationNumbers(value)).not.toThrow()
  }
  expect(normalizeRegistrationNumbers(hostile).value).toBe(hostile)
})
