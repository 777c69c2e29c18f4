import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { UserCredentials } from '@openpartner/validators/user-credentials'
import { expect, test } from 'vitest'

const request = () => ({
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'elin@contoso.example',
    culture: 'en-US',
    language: 'en',
    companyName: 'Contoso',
    defaultAddress: { addressLine1: '1 Main Street', city: 'Redmond', country: 'US' },
  },
})

const agree = (value: unknown): boolean => {
  const verdict = CreateCustomerRequest.check(value)
  expect(CreateCustomerRequest.validate(value).ok).toBe(verdict)
  return verdict
}

test('inherited properties are neither given nor an issue', () => {
  expect(agree(Object.create(request()))).toBe(false)
  expect(agree(Object.assign(Object.create({ unknown: 1 }), request()))).toBe(true)
  const { companyProfile, billingProfile } = request()
  expect(agree({ companyProfile: Object.create(companyProfile), billingProfile })).toBe(false)
  expect(UserCredentials.check(Object.create({ password: 5 }))).toBe(true)
})

test('instances of classes, accessors and objects without a prototype count like plain objects', () => {
  class Request {
    readonly companyProfile = request().companyProfile
    readonly billingProfile = request().billingProfile
  }
  expect(agree(new Request())).toBe(true)
  expect(agree(Object.assign(new Request(), { unknown: 1 }))).toBe(false)
  expect(
    agree({
      ...request(),
      get enableGDAPByDefault() {
        return true
      },
    }),
  ).toBe(true)
  expect(
    agree({
      ...request(),
      get enableGDAPByDefault() {
        return 1
      },
    }),
  ).toBe(false)
  expect(agree(Object.assign(Object.create(null), request()))).toBe(true)
})

test('a field that is undefined is not given, and known; a hidden one counts, a symbol does not', () => {
  expect(agree({ ...request(), relationshipToPartner: undefined })).toBe(true)
  expect(agree({ ...request(), companyProfile: undefined })).toBe(false)
  expect(agree({ ...request(), unknown: undefined })).toBe(false)
  expect(agree(Object.defineProperty(request(), 'unknown', { value: 1 }))).toBe(false)
  expect(agree({ ...request(), [Symbol('unknown')]: 1 })).toBe(true)
})

test.each([
  [{ value: 'x', configurable: true }],
  [{ value: undefined, configurable: true, enumerable: true }],
  [{ get: () => 'x', configurable: true }],
])('a polluted prototype changes nothing: %j', (descriptor) => {
  const everyObject = Object.getPrototypeOf({}) as object
  for (const name of ['companyProfile', 'relationshipToPartner', 'state', 'etag', 'unknown', 'fields']) {
    Object.defineProperty(everyObject, name, descriptor)
    const verdicts: boolean[] = []
    try {
      for (const document of [
        request(),
        { ...request(), extra: 1 },
        { companyProfile: {}, billingProfile: {} },
      ])
        verdicts.push(CreateCustomerRequest.check(document), CreateCustomerRequest.validate(document).ok)
    } finally {
      Reflect.deleteProperty(everyObject, name)
    }
    expect(verdicts, name).toEqual([true, true, false, false, false, false])
  }
})
