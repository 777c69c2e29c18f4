import { countryCodes } from '@openpartner/registration'
import type { ResourceName } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { exampleWith, type Path } from '../../src/documents.ts'
import { engineAccepts } from '../../src/hyperjump.ts'
import { attempts } from '../../src/offline.ts'
import { resourceOf } from '../../src/resources.ts'

// Typed from the document of 2021-03-30, so that a slip in the package's own table cannot hide itself.
const required = new Set('AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA'.split(' '))

const companyCountry = ['companyProfile', 'address', 'country']
const companyAddress = ['companyProfile', 'address']
const billingCountry = ['billingProfile', 'defaultAddress', 'country']
const number = ['companyProfile', 'organizationRegistrationNumber']
const phone = ['billingProfile', 'defaultAddress', 'phoneNumber']

const numberRequired = 'registration-number-required at /companyProfile/organizationRegistrationNumber'
const numberNotAllowed = 'registration-number-not-allowed at /companyProfile/organizationRegistrationNumber'
const phoneRequired = 'phone-number-required at /billingProfile/defaultAddress/phoneNumber'

const notGiven = [undefined, '']
const texts = [...notGiven, '12345678901']

const numberIssues = (country: string, text: string | undefined): string[] => {
  if (required.has(country)) return notGiven.includes(text) ? [numberRequired] : []
  return notGiven.includes(text) ? [] : [numberNotAllowed]
}

const phoneIssues = (country: string, text: string | undefined): string[] =>
  required.has(country) && notGiven.includes(text) ? [phoneRequired] : []

/** Our validator reports exactly these issues, and the other engine accepts exactly if there are none. */
function expectIssues(resource: ResourceName, values: readonly [Path, unknown][], issues: string[]): void {
  const document = exampleWith(resource, ...values)
  const { validator } = resourceOf(resource)
  const result = validator.validate(document)
  const found = result.ok ? [] : result.issues.map(({ code, pointer }) => `${code} at ${pointer}`)
  const verdicts = [validator.check(document), engineAccepts(resource, document)]
  const expected = issues.length === 0
  expect({ found, verdicts }).toEqual({ found: issues, verdicts: [expected, expected] })
}

test('24 of 250 countries', () => {
  expect(countryCodes).toHaveLength(250)
  expect(countryCodes.filter((country) => required.has(country))).toHaveLength(24)
})

describe('Customer', () => {
  test.each(countryCodes)('%s as the billing country', (country) => {
    for (const text of texts) {
      expectIssues(
        'customer',
        [
          [companyAddress, undefined],
          [billingCountry, country],
          [number, text],
        ],
        numberIssues(country, text),
      )
    }
  })

  test.each(countryCodes)('%s as the country of the company address', (country) => {
    // A billing country that calls for the contrary must not count.
    const contrary = required.has(country) ? 'SE' : 'IN'
    for (const text of texts) {
      for (const billing of [undefined, contrary]) {
        expectIssues(
          'customer',
          [
            [companyCountry, country],
            [billingCountry, billing],
            [number, text],
          ],
          numberIssues(country, text),
        )
      }
    }
  })

  test.each(countryCodes)('%s as the billing country beside an empty company country', (country) => {
    for (const text of texts) {
      expectIssues(
        'customer',
        [
          [companyCountry, ''],
          [billingCountry, country],
          [number, text],
        ],
        numberIssues(country, text),
      )
    }
  })

  test.each(texts)('no verdict on %j where no country is known', (text) => {
    expectIssues(
      'customer',
      [
        [companyAddress, undefined],
        [['billingProfile'], undefined],
        [number, text],
      ],
      [],
    )
  })

  test.each(texts)('no verdict on %j where the company country is not a country', (text) => {
    expectIssues(
      'customer',
      [
        [companyCountry, 'ZZ'],
        [billingCountry, 'IN'],
        [number, text],
      ],
      ['enum at /companyProfile/address/country'],
    )
  })
})

const reseller: [Path, unknown] = [['associatedPartnerId'], '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77']

const requests = [
  { resource: 'create-customer-request', more: [] },
  { resource: 'create-indirect-customer-request', more: [reseller] },
] as const

describe.each(requests)('$resource', ({ resource, more }) => {
  test.each(countryCodes)('%s', (country) => {
    for (const numberText of texts) {
      for (const phoneText of texts) {
        expectIssues(
          resource,
          [[billingCountry, country], [number, numberText], [phone, phoneText], ...more],
          [...numberIssues(country, numberText), ...phoneIssues(country, phoneText)],
        )
      }
    }
  })
})

test('the network was not asked', () => {
  expect(attempts).toEqual([])
})
