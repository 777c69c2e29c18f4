import { expect, test } from 'vitest'
import { companyCountry } from './company-country.ts'

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
