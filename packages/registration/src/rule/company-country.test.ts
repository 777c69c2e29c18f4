import { expect, test } from 'vitest'
import { companyCountry, property } from './company-country.ts'

const customer = (company: unknown, billing: unknown) => ({
  companyProfile: { address: { country: company } },
  billingProfile: { defaultAddress: { country: billing } },
})

test.each([
  [customer('TR', 'SE'), 'TR'],
  [customer('', 'SE'), 'SE'],
  [customer(undefined, 'SE'), 'SE'],
  [{ billingProfile: { defaultAddress: { country: 'SE' } } }, 'SE'],
  [{}, undefined],
  [null, undefined],
])('%j → %j', (document, country) => {
  expect(companyCountry(document)).toBe(country)
})

test('property reads own properties of objects only', () => {
  expect(property({ a: 1 }, 'a')).toBe(1)
  expect(property([2], '0')).toBe(2)
  expect(property({}, 'constructor')).toBeUndefined()
  expect(property(Object.create({ a: 1 }), 'a')).toBeUndefined()
  expect(property('text', 'length')).toBeUndefined()
  expect(property(null, 'a')).toBeUndefined()
})
