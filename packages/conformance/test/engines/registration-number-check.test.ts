import { readdirSync, readFileSync } from 'node:fs'
import { mergeMessages } from '@openpartner/messages'
import svIndex from '@openpartner/messages/sv'
import svNumbers from '@openpartner/messages/sv/numbers'
import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { registrationNumberCheck } from '@openpartner/registration/check'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { Customer } from '@openpartner/validators/customer'
import { CustomerCollection } from '@openpartner/validators/customer-collection'
import { describe, expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'

const sv = mergeMessages(svIndex, svNumbers)
const pointer = '/companyProfile/organizationRegistrationNumber'
const checked = Customer.with({ checks: [registrationNumberCheck('checksum')] })

const customerIn = (country: string, organizationRegistrationNumber: string) => ({
  id: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
  companyProfile: { organizationRegistrationNumber, address: { country } },
})

describe('a customer with a mistyped number', () => {
  const customer = customerIn('TR', '4540536921')

  test('is valid without the check', () => {
    expect(Customer.check(customer)).toBe(true)
  })

  test('is told so at the number, in English and in the language of the messages', () => {
    expect(checked.check(customer)).toBe(false)
    expect(checked.validate(customer)).toEqual({
      ok: false,
      issues: [
        {
          code: 'registration-number-checksum',
          path: ['companyProfile', 'organizationRegistrationNumber'],
          pointer,
          message: 'Check digit should be 0: a character of this VKN is mistyped.',
          params: { scheme: 'VKN', id: 'vkn', expected: '0' },
        },
      ],
    })
    const swedish = checked.with({ messages: sv }).validate(customer)
    expect(swedish.ok ? [] : swedish.issues.map(({ message }) => message)).toEqual([
      'Kontrollsiffran borde vara 0: ett tecken i detta VKN är felskrivet.',
    ])
  })

  test('is valid at the level format, and where the code is ignored', () => {
    expect(Customer.with({ checks: [registrationNumberCheck('format')] }).check(customer)).toBe(true)
    expect(checked.with({ ignore: ['registration-number-checksum'] }).check(customer)).toBe(true)
  })
})

test('presence stays the business of the validators: one issue, not two', () => {
  for (const [country, number, code] of [
    ['TR', '', 'registration-number-required'],
    ['SE', '4540536921', 'registration-number-not-allowed'],
  ] as const) {
    const result = checked.validate(customerIn(country, number))
    expect(result.ok ? [] : result.issues.map((issue) => `${issue.pointer} ${issue.code}`)).toEqual([
      `${pointer} ${code}`,
    ])
  }
})

test('in a create request the billing address decides, in a list every customer is checked', () => {
  const request = CreateCustomerRequest.with({ checks: [registrationNumberCheck()] }).validate({
    companyProfile: { domain: 'a.onmicrosoft.com', organizationRegistrationNumber: '4540536921' },
    billingProfile: {
      email: 'a@b.example',
      culture: 'tr-TR',
      language: 'tr',
      companyName: 'A',
      defaultAddress: { addressLine1: '1', city: 'B', country: 'TR', phoneNumber: '2025550100' },
    },
  })
  expect(request.ok ? [] : request.issues.map((issue) => issue.pointer)).toEqual([pointer])
  const items = [customerIn('TR', '4540536920'), customerIn('TR', '4540536921')]
  const list = CustomerCollection.with({ checks: [registrationNumberCheck()] }).validate({
    totalCount: 2,
    items: items.map((item) => ({ ...item, relationshipToPartner: 'reseller' })),
  })
  expect(list.ok ? [] : list.issues.map((issue) => issue.pointer)).toEqual([`/items/1${pointer}`])
})

test.each(registrationNumberCountries)('%s: the example of its first scheme passes', (country) => {
  const example = registrationNumberRule(country).schemes[0]?.example ?? ''
  expect(checked.validate(customerIn(country, example))).toMatchObject({ ok: true })
})

test('who does not use the check does not get its code', () => {
  const dist = `${repository}packages/validators/dist`
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(modules.length).toBeGreaterThan(30)
  for (const file of modules) {
    expect(readFileSync(`${dist}/${file}`, 'utf8'), file).not.toMatch(
      /mistyped|registration-number-checksum|VKN/,
    )
  }
})
