import { mergeServerIssues } from '@openpartner/forms'
import { faults } from '@openpartner/schemas'
import { startStandIn } from '@openpartner/stand-in'
import { afterAll, expect, test } from 'vitest'

const standIn = await startStandIn({ rateLimit: 'off' })
afterAll(() => standIn.stop())

const number = '/companyProfile/organizationRegistrationNumber'
const document = 'service-fault'

/** What a form should make of each fault: the issue, and where it is or what it is about. */
const expected: Readonly<Record<string, readonly [code: string, about: string]>> = {
  CustomerDetailsMissing: ['required', '/billingProfile/defaultAddress/addressLine1'],
  InvalidProperty: ['service-refused', '/companyProfile/domain'],
  InvalidData: ['service-refused', '/billingProfile/defaultAddress/state'],
  RegistrationNumberNotSupported: ['registration-number-not-allowed', number],
  RegistrationNumberMissing: ['registration-number-required', number],
  RegistrationNumberInvalid: ['registration-number-format', number],
  PhoneNumberMissing: ['phone-number-required', '/billingProfile/defaultAddress/phoneNumber'],
  DomainTaken: ['service-refused', '/companyProfile/domain'],
  // About the whole request: the code is in the sentence.
  EtagStale: [document, '2055'],
  InvalidRequest: [document, '800002'],
  InvalidCustomerId: [document, '900118'],
  NoSellingCountry: [document, '2030'],
  NoRelationship: [document, '20002'],
  NotFound: [document, '1000'],
  TenantNotFound: [document, '60003'],
  MethodNotAllowed: [document, '405'],
  RequestIdReused: [document, '409'],
  EtagMissing: [document, '412'],
  TooLarge: [document, '413'],
  UnsupportedMediaType: [document, '415'],
  NotImplemented: [document, '501'],
  // Not about the request: the sentence says what to do.
  AccessDenied: [document, 'denied'],
  TokenMissing: [document, 'denied'],
  NotAllowed: [document, 'denied'],
  RateLimited: [document, 'busy'],
  RequestTimeout: [document, 'unavailable'],
  Unexpected: [document, 'unavailable'],
  BadGateway: [document, 'unavailable'],
  ServiceUnavailable: [document, 'unavailable'],
  GatewayTimeout: [document, 'unavailable'],
}

/** The answer with a fault, as its text; with the data that the documents show, which only real calls have. */
async function answerWith(fault: string): Promise<string> {
  const response = await fetch(`${standIn.url}/v1/customers`, {
    headers: { Authorization: 'Bearer test', Prefer: `fault=${fault}` },
  })
  expect(response.ok).toBe(false)
  const text = await response.text()
  const documented = (faults as Readonly<Record<string, { readonly data?: readonly string[] }>>)[fault]
  const data = fault === 'DomainTaken' ? ['companyProfile.domain'] : documented?.data
  return data === undefined ? text : JSON.stringify({ ...(JSON.parse(text) as object), data })
}

test('every fault that the stand-in can send is listed here', async () => {
  const response = await fetch(`${standIn.url}/v1/customers`, {
    headers: { Authorization: 'Bearer test', Prefer: 'fault=Nonsense' },
  })
  const { description } = (await response.json()) as { readonly description: string }
  const names = description.split('there are: ')[1]?.split(', ') ?? []
  expect(names).toEqual(expect.arrayContaining(Object.keys(faults)))
  expect(Object.keys(expected).toSorted()).toEqual(names.toSorted())
})

test.each(Object.entries(expected))('%s is understood', async (fault, [code, about]) => {
  const issues = mergeServerIssues(await answerWith(fault))
  expect(
    issues.map(({ code: found, pointer, params }) => [
      found,
      pointer || String(params.kind ?? params.faultCode),
    ]),
  ).toEqual([[code, about]])
  expect(issues[0]?.message).toMatch(/^[A-Z].*\.$/)
})
