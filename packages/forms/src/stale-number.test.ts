import { mergeMessages } from '@openpartner/messages'
import sv from '@openpartner/messages/sv'
import forms from '@openpartner/messages/sv/forms'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'
import { dropStaleNumber } from './stale-number.ts'

const request = (country: string) => ({
  companyProfile: { domain: 'a.onmicrosoft.com', organizationRegistrationNumber: '4540536920' },
  billingProfile: {
    email: 'a@b.example',
    culture: 'tr-TR',
    language: 'tr',
    companyName: 'A',
    defaultAddress: { addressLine1: '1', city: 'B', country, phoneNumber: '2025550100' },
  },
})
const pointer = '/companyProfile/organizationRegistrationNumber'

test('a number that the country does not allow is left out, which is reported', () => {
  const value = request('SE')
  const { value: kept, changes, result } = dropStaleNumber(value, CreateCustomerRequest)
  expect(kept).toEqual({ ...value, companyProfile: { domain: 'a.onmicrosoft.com' } })
  expect(result).toEqual({ ok: true, value: kept })
  expect(changes).toEqual([
    {
      pointer,
      from: '4540536920',
      to: undefined,
      reason: 'registration-number-not-allowed',
      message: "Registration number is left out because the company's country is Sweden.",
    },
  ])
  expect(value).toEqual(request('SE'))
})

test('in the language of the messages', () => {
  expect(
    dropStaleNumber(request('SE'), CreateCustomerRequest, mergeMessages(sv, forms)).changes[0]?.message,
  ).toBe('Organisationsregistreringsnummer utelämnas eftersom företagets land är Sverige.')
})

test('with the sentence of the issue where the messages have no other', () => {
  const { changes } = dropStaleNumber(request('SE'), CreateCustomerRequest.with({ messages: sv }), sv)
  expect(changes[0]?.message).toBe(
    'Organisationsregistreringsnummer får inte anges eftersom företagets land är Sverige.',
  )
})

test.each(['TR', 'nowhere'])('in %s it stays', (country) => {
  const value = request(country)
  const kept = dropStaleNumber(value, CreateCustomerRequest)
  expect(kept.value).toBe(value)
  expect(kept.changes).toEqual([])
})

test('a validator that ignores the code keeps the number', () => {
  const schema = CreateCustomerRequest.with({ ignore: ['registration-number-not-allowed'] })
  expect(dropStaleNumber(request('SE'), schema)).toMatchObject({ changes: [], result: { ok: true } })
})

test('other issues stay', () => {
  const { changes, result } = dropStaleNumber({ ...request('SE'), more: 1 }, CreateCustomerRequest)
  expect(changes).toHaveLength(1)
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['unknown-property'])
})

test('in every customer of a list', () => {
  const path = ['items', 1, 'companyProfile', 'organizationRegistrationNumber']
  const issue = {
    code: 'registration-number-not-allowed',
    path,
    pointer: `/items/1${pointer}`,
    message: '',
    params: {},
  }
  const schema = {
    validate: () => ({ ok: false as const, issues: [issue] }),
    messageFor: () => '',
    with: () => schema,
  }
  const items = [{}, { companyProfile: { organizationRegistrationNumber: '1', domain: 'x' } }]
  expect(dropStaleNumber({ items }, schema)).toMatchObject({
    value: { items: [{}, { companyProfile: { domain: 'x' } }] },
    changes: [{ pointer: `/items/1${pointer}`, from: '1' }],
  })
  expect(items[1]?.companyProfile).toHaveProperty('organizationRegistrationNumber')
})
