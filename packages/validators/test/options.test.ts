import type { Messages } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import sv from '@openpartner/messages/sv'
import { type Check, MisuseError, type Result, ValidationError } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { Customer } from '@openpartner/validators/customer'
import { PatchCustomerRequest } from '@openpartner/validators/patch-customer-request'
import { expect, test } from 'vitest'

const valid = {
  id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
  companyProfile: { companyName: 'Contoso' },
  billingProfile: { defaultAddress: { country: 'SE' } },
}
const numbered = { ...valid, companyProfile: { organizationRegistrationNumber: '5560000000' } }

test('the object is frozen, plain, and its functions need no this', () => {
  const { check, validate, assert } = Customer
  expect(Object.isFrozen(Customer)).toBe(true)
  expect(Object.getPrototypeOf(Customer)).toBe(Object.prototype)
  expect(check(valid)).toBe(true)
  expect(validate(valid)).toEqual({ ok: true, value: valid })
  expect(() => assert(valid)).not.toThrow()
})

test('a valid value comes back as the same object', () => {
  const result = Customer.validate(valid)
  expect(result.ok && result.value).toBe(valid)
})

function thrownBy(action: () => void): unknown {
  try {
    action()
    return undefined
  } catch (error) {
    return error
  }
}

test('assert throws one ValidationError with the issues, and no values in its message', () => {
  const error = thrownBy(() => Customer.assert({ ...valid, id: 'secret-value' }))
  expect(error).toBeInstanceOf(ValidationError)
  expect(error).toMatchObject({ code: 'validation-failed', issues: [{ code: 'format', pointer: '/id' }] })
  expect(String(error)).toMatch(/^ValidationError: 1 issue\n {2}\/id: ID must be/)
  expect(String(error)).not.toContain('secret')
})

test('a sentence can be replaced for a code, for a kind, and for one field', () => {
  const messages: Messages = {
    ...en,
    issues: { ...en.issues, 'format:uuid': '{Label} must be an ID.' },
    fields: { companyProfile: { required: 'Tell us about the company.' }, id: { 'type:string': 'No text.' } },
  }
  const sentences = (value: unknown): string[] => {
    const result = Customer.with({ messages }).validate(value)
    return result.ok ? [] : result.issues.map(({ message }) => message)
  }
  expect(sentences({ id: 'x' })).toEqual(['Tell us about the company.', 'ID must be an ID.'])
  expect(sentences({ ...valid, id: 1 })).toEqual(['No text.'])
  expect(sentences({ companyProfile: {} })).toEqual(['ID is required.'])
})

test('what is inherited replaces nothing', () => {
  const inherited: object = Object.create({ companyProfile: { required: 'Inherited.' } })
  const result = Customer.with({ messages: { ...en, fields: inherited } }).validate({ id: valid.id })
  expect(result.ok ? '' : result.issues[0]?.message).toBe('Company profile is required.')
})

test('messages change the language, and only that', () => {
  const english = Customer.validate(numbered)
  const swedish = Customer.with({ messages: sv }).validate(numbered)
  expect(english).toMatchObject({
    issues: [{ message: "Registration number must be left out because the company's country is Sweden." }],
  })
  expect(swedish).toMatchObject({
    issues: [
      { message: 'Organisationsregistreringsnummer får inte anges eftersom företagets land är Sverige.' },
    ],
  })
})

test('ignored codes do not count, in check as in validate, and hide no other issue at the same field', () => {
  const lenient = Customer.with({ ignore: ['registration-number-not-allowed'] })
  expect(lenient.check(numbered)).toBe(true)
  expect(lenient.validate(numbered)).toEqual({ ok: true, value: numbered })
  const long = { ...valid, companyProfile: { organizationRegistrationNumber: '1'.repeat(65) } }
  expect(Customer.validate(long)).toMatchObject({ issues: [{ code: 'registration-number-not-allowed' }] })
  expect(lenient.check(long)).toBe(false)
  expect(lenient.validate(long)).toMatchObject({ issues: [{ code: 'too-long', params: { limit: 64 } }] })
})

test('maxIssues cuts the list, the most telling first', () => {
  const faulty = { id: 'x', companyProfile: 1, relationshipToPartner: 'x' }
  const all = Customer.validate(faulty)
  expect(!all.ok && all.issues.map(({ code }) => code)).toEqual(['type', 'enum', 'format'])
  const one = Customer.with({ maxIssues: 1 }).validate(faulty)
  expect(!one.ok && one.issues.map(({ code }) => code)).toEqual(['type'])
})

test('a hundred issues unless asked otherwise', () => {
  const faulty = { ...valid, tags: Array.from({ length: 300 }, () => 1) }
  const result = Customer.validate(faulty)
  expect(!result.ok && result.issues.length).toBe(100)
})

const noContoso: Check = (value) =>
  JSON.stringify(value).includes('Contoso')
    ? [{ code: 'no-contoso', path: ['companyProfile', 'companyName'], message: 'Choose another name.' }]
    : []

test('checks add issues, and check and validate agree', () => {
  const strict = Customer.with({ checks: [noContoso] })
  expect(strict.check(valid)).toBe(false)
  expect(strict.validate(valid)).toEqual({
    ok: false,
    issues: [
      {
        code: 'no-contoso',
        path: ['companyProfile', 'companyName'],
        pointer: '/companyProfile/companyName',
        message: 'Choose another name.',
        params: {},
      },
    ],
  })
  expect(strict.with({ ignore: ['no-contoso'] }).check(valid)).toBe(true)
  expect(strict.with({ ignore: ['no-contoso'] }).validate(valid).ok).toBe(true)
})

test('what a check throws reaches the caller', () => {
  const broken = Customer.with({
    checks: [
      () => {
        throw new TypeError('a bug')
      },
    ],
  })
  expect(() => broken.check(valid)).toThrow('a bug')
  expect(() => broken.validate(valid)).toThrow('a bug')
})

test('misuse throws one class with a code', () => {
  expect(() => Customer.with({ maxIssues: 0 })).toThrow(MisuseError)
  expect(() => Customer.with({ maxIssues: Number.NaN })).toThrow(
    expect.objectContaining({ code: 'max-issues' }),
  )
  expect(() => Customer.with({ ignored: [] } as object)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  )
  expect(Customer.with({ maxIssues: Number.POSITIVE_INFINITY }).check(valid)).toBe(true)
})

test('an issue without a sentence gets the one of its code, whatever its params', () => {
  const path = ['companyProfile', 'organizationRegistrationNumber']
  const check: Check = () => [
    { code: 'registration-number-required', path },
    { code: 'no-such-code', path: ['id'] },
    { code: 'constructor', path: [] },
  ]
  expect(Customer.with({ checks: [check] }).validate(valid)).toMatchObject({
    issues: [
      { code: 'registration-number-required', message: expect.stringContaining('is required because') },
      { code: 'no-such-code', message: 'ID does not have the expected format.' },
      { code: 'constructor', message: 'Document does not have the expected format.' },
    ],
  })
})

test('with keeps what is not changed', () => {
  const both = Customer.with({ messages: sv }).with({ maxIssues: 1 })
  expect(both.validate({})).toMatchObject({ issues: [{ message: 'ID måste anges.' }] })
})

test('Standard Schema, synchronous', () => {
  const standard = CreateCustomerRequest['~standard']
  expect(standard.version).toBe(1)
  expect(standard.vendor).toBe('openpartner')
  expect(standard.validate({})).toMatchObject({
    issues: [{ path: ['companyProfile'] }, { path: ['billingProfile'] }],
  })
  expect(Customer['~standard'].validate(valid)).toEqual({ value: valid })
})

const firstMessage = (result: Result<unknown>): string => (result.ok ? '' : String(result.issues[0]?.message))

test('sentences tell the list from what it holds', () => {
  expect(firstMessage(Customer.validate({ ...valid, tags: 5 }))).toBe('Tags must be a list.')
  expect(firstMessage(Customer.validate({ ...valid, tags: [5] }))).toBe('Tag must be text.')
})

test('sentences for mistakes that are often made', () => {
  const country = { ...valid, billingProfile: { defaultAddress: { country: 'UK' } } }
  expect(firstMessage(Customer.validate(country))).toBe('Country must be GB for the United Kingdom.')
  expect(firstMessage(Customer.validate({ ...valid, relationshipToPartner: 'Unknown' }))).toMatch(
    /initial value of the SDK/,
  )
  expect(firstMessage(PatchCustomerRequest.validate({}))).toBe(
    'The request changes nothing. Send relationshipToPartner: none or allowDelegatedAccess: false.',
  )
})

test('what a caller does to an issue changes no verdict', () => {
  const unknownCountry = { ...valid, billingProfile: { defaultAddress: { country: 'ZZ' } } }
  const result = Customer.validate(unknownCountry)
  const allowed = result.ok ? undefined : result.issues[0]?.params.allowed
  expect(allowed).toContain('SE')
  ;(allowed as string[]).push('ZZ')
  expect(Customer.check(unknownCountry)).toBe(false)
  expect(Customer.validate(unknownCountry).ok).toBe(false)
})

test.each([Customer, Customer.with({ messages: sv })])(
  'messageFor gives the sentences that validate gives, and another where the code has none',
  ({ validate, messageFor }) => {
    const result = validate({ ...numbered, id: 'x', tags: [5], relationshipToPartner: 'Unknown' })
    const issues = result.ok ? [] : result.issues
    expect(issues).toHaveLength(4)
    for (const issue of issues) expect(messageFor(issue, 'Another.')).toBe(issue.message)
    const unknown = { code: 'no-such-code', path: ['id'], params: { limit: 2 } }
    expect(messageFor(unknown, { one: 'One.', other: '{limit} of {label}.' })).toBe('2 of ID.')
    expect(messageFor(unknown)).toBe(messageFor({ ...unknown, code: 'pattern' }))
  },
)
