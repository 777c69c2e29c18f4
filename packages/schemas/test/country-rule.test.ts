import { countryCodes } from '@openpartner/registration'
import type { ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { ResourceName } from '../src/index.ts'
import { compileAll, variants } from './support/variants.ts'

// Typed from the documents, not imported: an independent reading.
const required = 'AM AZ BY HU KZ KG MD RU TJ UZ UA IN BR ZA PL AE SA TR TH VN MM IQ SS VE'.split(' ')
const uuid = '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213'
const numbers = [undefined, '', '11222333000181']
const phones = [undefined, '', '2535550142']
const all: readonly string[] = countryCodes
const countries = [undefined, '', ...all]

type Case = { company?: string | undefined; billing?: string | undefined; number?: string | undefined }

/** Leaves out what is `undefined`, as JSON does. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const customer = ({ company, billing, number }: Case): unknown =>
  json({
    id: uuid,
    companyProfile: { organizationRegistrationNumber: number, address: { country: company } },
    billingProfile: { defaultAddress: { country: billing } },
  })

const create = (country: string, number?: string, phoneNumber?: string): unknown =>
  json({
    companyProfile: { domain: 'contoso.onmicrosoft.com', organizationRegistrationNumber: number },
    billingProfile: {
      email: 'elin@contoso.example',
      culture: 'en-us',
      language: 'en',
      companyName: 'Contoso',
      defaultAddress: { addressLine1: '1 Main Street', city: 'Redmond', country, phoneNumber },
    },
  })

const given = (text: string | undefined): boolean => text !== undefined && text !== ''

function numberMayStand(country: string | undefined, number: string | undefined): boolean {
  if (!given(country)) return true
  return required.includes(String(country)) === given(number)
}

const allowed = ({ company, billing, number }: Case): boolean =>
  numberMayStand(given(company) ? company : billing, number)

function wrong<Input>(
  validate: ValidateFunction | undefined,
  cases: readonly Input[],
  document: (input: Input) => unknown,
  expected: (input: Input) => boolean,
): Input[] {
  return cases.filter((input) => validate?.(document(input)) !== expected(input))
}

test('24 countries require the number and 226 forbid it', () => {
  expect(new Set(required).size).toBe(24)
  expect(all).toHaveLength(250)
  expect(all).toEqual(expect.arrayContaining(required))
})

describe.each(variants.map((variant) => [variant || '2020-12', variant] as const))('%s', (_name, variant) => {
  const compiled = compileAll(variant)

  test('Customer: by the billing country, without a company address', () => {
    const cases = countries.flatMap((billing) => numbers.map((number) => ({ billing, number })))
    expect(wrong(compiled.get('customer'), cases, customer, allowed)).toEqual([])
  })

  test('Customer: the country of the company comes first, an empty one leaves it to the billing country', () => {
    const cases = countries.flatMap((company) =>
      [undefined, '', 'BR', 'SE', 'SS', 'XK'].flatMap((billing) =>
        numbers.map((number) => ({ company, billing, number })),
      ),
    )
    expect(wrong(compiled.get('customer'), cases, customer, allowed)).toEqual([])
  })

  test('Customer: no phone number is asked for in an answer', () => {
    expect(compiled.get('customer')?.(customer({ billing: 'BR', number: '11222333000181' }))).toBe(true)
  })

  const requests: readonly [ResourceName, object][] = [
    ['create-customer-request', {}],
    ['create-indirect-customer-request', { associatedPartnerId: uuid }],
  ]
  test.each(requests)('%s: number and phone number by the billing country', (name, more) => {
    const cases = all.flatMap((country) =>
      numbers.flatMap((number) => phones.map((phone) => ({ country, number, phone }))),
    )
    const document = ({ country, number, phone }: (typeof cases)[number]): unknown => ({
      ...(create(country, number, phone) as object),
      ...more,
    })
    const expected = ({ country, number, phone }: (typeof cases)[number]): boolean =>
      numberMayStand(country, number) && (!required.includes(country) || given(phone))
    expect(wrong(compiled.get(name), cases, document, expected)).toEqual([])
  })
})
