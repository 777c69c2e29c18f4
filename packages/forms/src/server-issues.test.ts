import { mergeMessages } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import svIndex from '@openpartner/messages/sv'
import svForms from '@openpartner/messages/sv/forms'
import svNumbers from '@openpartner/messages/sv/numbers'
import { describe, expect, test } from 'vitest'
import { createIndirectCustomerRequestFields } from './field-state.ts'
import { mergeServerIssues } from './server-issues.ts'

const sv = mergeMessages(svIndex, svForms, svNumbers)

const number = '/companyProfile/organizationRegistrationNumber'
const phone = '/billingProfile/defaultAddress/phoneNumber'
const state = '/billingProfile/defaultAddress/state'
const sent = (country: string) => ({ billingProfile: { defaultAddress: { country } } })

// Codes, texts and details as the documents and users' reports show them.
test.each([
  [
    { code: 600002, description: "Organization registration ID value isn't supported" },
    'registration-number-not-allowed',
    number,
  ],
  [
    { code: '600049', description: 'Organization registration ID information is missing' },
    'registration-number-required',
    number,
  ],
  [{ code: 600050, description: 'x' }, 'registration-number-format', number],
  [
    { code: 600051, description: 'Customer phone number is missing', data: [] },
    'phone-number-required',
    phone,
  ],
  [
    { code: 2001, data: ['billingProfile.defaultAddress.addressLine1'] },
    'required',
    '/billingProfile/defaultAddress/addressLine1',
  ],
  [
    { Code: 2001, Data: ['BillingProfile.DefaultAddress.City'] },
    'required',
    '/billingProfile/defaultAddress/city',
  ],
  [{ code: 27002, data: ['state:  StateInvalid - Region must not be given'] }, 'service-refused', state],
  [{ code: 27002, data: ['default_address.state:StateInvalid'] }, 'service-refused', state],
  [
    { code: 27002, data: ['NotificationEmailAddress: client1@example.u is invalid'] },
    'service-refused',
    '/billingProfile/email',
  ],
  [{ code: 3000, data: ['Domain'] }, 'service-refused', '/companyProfile/domain'],
  [{ code: 3000, data: 'CompanyName' }, 'service-refused', '/billingProfile/companyName'],
  [{ code: 3000, description: 'Invalid property' }, 'service-fault', ''],
  [{ code: 2030, description: "Partner isn't onboarded to sell in country/region" }, 'service-fault', ''],
  ['{"code":600051}', 'phone-number-required', phone],
] as const)('%j', (fault, code, pointer) => {
  const issues = mergeServerIssues(fault, { messages: en, value: sent('IN') })
  expect(issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]])
  expect(issues[0]?.path).toEqual(pointer.split('/').slice(1))
  expect(issues[0]?.message).toMatch(/^[A-Z].*[a-z0-9]\.$/)
  expect(issues[0]?.message).not.toMatch(/schema|pattern|'then'|example\.u|undefined|\{/)
  expect(issues[0]?.params.faultCode).toMatch(/^\d+$/)
})

test('several details are several issues, one per field', () => {
  const data = ['state: StateInvalid - a', 'postalCode: ZipInvalid - b', 'State: Again', 'nonsense', 7, null]
  expect(
    mergeServerIssues({ code: 27002, data }).map(({ pointer, params }) => [pointer, params.reason]),
  ).toEqual([
    [state, 'Again'],
    ['/billingProfile/defaultAddress/postalCode', 'ZipInvalid'],
  ])
})

describe('sentences', () => {
  const message = (fault: object, options: Parameters<typeof mergeServerIssues>[1]) =>
    mergeServerIssues(fault, options)[0]?.message

  test('name the country of what was sent, in the language of the messages', () => {
    expect(message({ code: 600049 }, { value: sent('IN') })).toBe(
      "Registration number is required because the company's country is India.",
    )
    expect(message({ code: 600002 }, { value: sent('SE'), messages: sv })).toBe(
      'Organisationsregistreringsnummer får inte anges eftersom företagets land är Sverige.',
    )
  })

  test('do not mention it where it is not known', () => {
    expect(message({ code: 600049 }, { messages: sv })).toBe('Organisationsregistreringsnummer måste anges.')
    expect(message({ code: 600051 }, { value: sent('nowhere') })).toBe('Phone number is required.')
    expect(message({ code: 600002 }, { messages: en })).toBe(
      'Registration number was not accepted by Partner Center.',
    )
  })

  test('are in the language of the messages for every code', () => {
    expect(message({ code: 600050 }, { messages: sv })).toMatch(/har inte den form som Partner Center/)
    expect(message({ code: 27002, data: ['state'] }, { messages: sv })).toBe(
      'Delstat godtogs inte av Partner Center.',
    )
    expect(message({ code: 2030 }, { messages: sv })).toBe('Partner Center avvisade begäran med kod 2030.')
    expect(message({ code: 2030 }, {})).toBe('Partner Center rejected the request with code 2030.')
  })

  test('do without the part on registration numbers', () => {
    const withoutNumbers = mergeMessages(svIndex, svForms)
    expect(message({ code: 600050 }, { messages: withoutNumbers })).toBe(
      'Organisationsregistreringsnummer godtogs inte av Partner Center.',
    )
    expect(message({ code: 600050 }, { messages: svIndex })).toMatch(
      / the format that Partner Center expects\.$/,
    )
  })
})

test('the pattern of 600050 is passed on', () => {
  const description =
    'Organization registration ID value is invalid and should be of the format ^(\\d{7}|\\d{10})$.'
  expect(mergeServerIssues({ code: 600050, description })[0]?.params).toEqual({
    kind: 'service',
    pattern: '^(\\d{7}|\\d{10})$',
    faultCode: '600050',
  })
})

test('issues that are there already come first, and stay', () => {
  const issue = { code: 'required', path: ['x'], pointer: phone, message: 'Mine.', params: {} }
  const merged = mergeServerIssues({ code: 600051 }, { issues: [issue] })
  expect(merged).toEqual([issue])
  expect(mergeServerIssues({ code: 600049 }, { issues: [issue] })).toHaveLength(2)
})

test('other requests have other fields', () => {
  const fault = { code: 2001, data: ['AssociatedPartnerId'] }
  expect(mergeServerIssues(fault)[0]?.pointer).toBe('')
  expect(mergeServerIssues(fault, { fields: createIndirectCustomerRequestFields })[0]?.pointer).toBe(
    '/associatedPartnerId',
  )
})

const { proxy, revoke } = Proxy.revocable({}, {})
revoke()
const thrower = {
  get code() {
    throw new Error('no')
  },
}

test.each([
  { fault: undefined },
  { fault: null },
  { fault: 7 },
  { fault: '' },
  { fault: 'Bad Request' },
  { fault: '[]' },
  { fault: [] },
  { fault: {} },
  { fault: { code: {} } },
  { fault: { code: '__proto__' } },
  { fault: { code: 'constructor' } },
  { fault: { code: 'x'.repeat(1000) } },
  { fault: { code: 27002, data: ['__proto__: x', 'constructor', '', ':', '....', 'x'.repeat(1e6)] } },
  { fault: { code: 2001, data: { length: 9 } } },
  { fault: { code: 600050, description: `should be of the format ^${'('.repeat(1e6)}` } },
  { fault: proxy },
  { fault: thrower },
  { fault: Symbol('x') },
  { fault: 10n },
])('junk is at least one issue, and throws nothing (%#)', ({ fault }) => {
  const issues = mergeServerIssues(fault, { value: proxy, messages: sv })
  expect(issues).toHaveLength(1)
  expect(issues[0]?.message).toMatch(/\.$/)
  expect(String(issues[0]?.params.faultCode).length).toBeLessThan(65)
})
