import { registrationPatternFromFault } from '@openpartner/registration'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { brazilian, creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send, store } = await standIn()
const create = (body: unknown, headers: Record<string, string> = {}) =>
  send('POST', '/v1/customers', { body, headers })

test('a direct partner creates a customer', async () => {
  const { status, body } = await create(creation())
  expect(status).toBe(201)
  expect(body).toMatchObject({
    companyProfile: { attributes: { objectType: 'CustomerCompanyProfile' } },
    billingProfile: { culture: 'en-US', attributes: { objectType: 'CustomerBillingProfile' } },
    relationshipToPartner: 'none',
    userCredentials: { userName: 'admin' },
    attributes: { objectType: 'Customer' },
  })
  expect(body.companyProfile).toMatchObject({ tenantId: body.id })
  expect(JSON.stringify(store.customers())).not.toContain('password')
})

test.each(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support', 'unknown', 1, 'Unknown'])(
  'the service sets the program itself, whatever is sent: %s',
  async (relationshipToPartner) => {
    const { status, body } = await create({ ...creation(), relationshipToPartner })
    expect([status, body.relationshipToPartner]).toEqual([201, 'none'])
    const { body: read } = await send('GET', `/v1/customers/${String(body.id)}`)
    expect(read.relationshipToPartner).toBe('reseller')
  },
)

test('an indirect provider creates a customer for a reseller', async () => {
  const associatedPartnerId = '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77'
  const { status, body } = await create({ ...creation(), associatedPartnerId })
  expect([status, body.associatedPartnerId]).toEqual([201, associatedPartnerId])
})

test('a call by identifier returns the complete customer', async () => {
  const { body } = await create(brazilian({ registration: '11222333000181', phone: '551133334444' }))
  const { body: read } = await send('GET', `/v1/customers/${String(body.id)}`)
  expect(read).toMatchObject({
    companyProfile: { organizationRegistrationNumber: '11222333000181', address: { country: 'BR' } },
    allowDelegatedAccess: true,
    links: { self: { uri: `/customers/${String(body.id)}` } },
  })
  expect(read).not.toHaveProperty('userCredentials')
})

test.each(loadFixtures('create-customer-request').asSent)(
  'accepts what clients really send: $file',
  async ({ value }) => {
    // Some fixtures share a domain.
    for (const { id } of store.customers()) store.delete(id)
    expect((await create(value)).status).toBe(201)
  },
)

test.each(['12345678', 'NIRE 35-3/0001', 'CNPJ 11.222.333/0001-81'])(
  'a registration number in a form that is not known to be wrong is accepted: %s',
  async (registration) => {
    expect((await create(brazilian({ registration, phone: '551133334444' }))).status).toBe(201)
  },
)

describe('refuses', () => {
  const { companyProfile, billingProfile } = creation()
  const faults: [string, unknown, number, string[]][] = [
    [
      'no registration number in Brazil',
      brazilian({ phone: '5511' }),
      600049,
      ['companyProfile.organizationRegistrationNumber'],
    ],
    [
      'a registration number in the United States',
      creation({ company: { organizationRegistrationNumber: '1234567' } }),
      600002,
      ['companyProfile.organizationRegistrationNumber'],
    ],
    [
      'a registration number in the wrong format',
      brazilian({ registration: '12', phone: '5511' }),
      600050,
      ['companyProfile.organizationRegistrationNumber'],
    ],
    [
      'a registration number that lost a zero in a spreadsheet',
      brazilian({ registration: '6990590000123', phone: '5511' }),
      600050,
      ['companyProfile.organizationRegistrationNumber'],
    ],
    [
      'no phone number in Brazil',
      brazilian({ registration: '11222333000181' }),
      600051,
      ['billingProfile.defaultAddress.phoneNumber'],
    ],
    ['no billing profile', { companyProfile }, 2001, ['billingProfile']],
    ['an unknown property', { companyProfile, billingProfile, color: 'red' }, 3000, ['color']],
    ['a list', [], 3000, []],
    ['text', 'customer', 3000, []],
  ]
  test.each(faults)('%s', async (_what, body, code, data) => {
    const answer = await create(body)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code, data })
  })

  test('a value that is not accepted, without repeating it', async () => {
    const { status, body } = await create(creation({ domain: 'no-domain-at-all' }))
    expect([status, body.code]).toEqual([400, 27002])
    expect(body.data).toEqual([expect.stringMatching(/^companyProfile\.domain: {2}DomainInvalid - /)])
    expect(JSON.stringify(body)).not.toContain('no-domain-at-all')
  })

  test('a format, with a pattern that accepts the right one', async () => {
    const { body } = await create(brazilian({ registration: '12', phone: '5511' }))
    const result = registrationPatternFromFault(body.description)
    expect(result.ok && result.pattern.test('11222333000181')).toBe(true)
    expect(result.ok && result.pattern.test('12')).toBe(false)
  })

  test('a domain that is in use, in any letter case', async () => {
    await create(creation({ domain: 'taken.onmicrosoft.com' }))
    const { status, body } = await create(creation({ domain: 'Taken.onmicrosoft.com' }))
    expect([status, body.data]).toEqual([409, ['companyProfile.domain']])
  })
})

describe('MS-RequestId', () => {
  const identifier = '94e4e214-6b06-4fb7-96d1-94d559f9b47f'

  test('the same request again gives the same answer and creates nothing', async () => {
    const body = creation()
    const first = await create(body, { 'MS-RequestId': identifier })
    const before = store.size
    const again = await create(body, { 'MS-RequestId': identifier.toUpperCase() })
    expect([again.status, again.body]).toEqual([201, first.body])
    expect(store.size).toBe(before)
    expect(first.headers.get('ms-requestid')).toBe(identifier)
  })

  test('another request with the same identifier is refused', async () => {
    const { status, body } = await create(creation(), { 'MS-RequestId': identifier })
    expect([status, body.code]).toEqual([409, 409])
  })

  test('a refused request can be corrected and sent again', async () => {
    const again = { 'MS-RequestId': '0f0e0d0c-0b0a-4908-8706-050403020100' }
    expect((await create({}, again)).status).toBe(400)
    expect((await create(creation(), again)).status).toBe(201)
  })

  test('must be a UUID', async () => {
    const { status, body } = await create(creation(), { 'MS-RequestId': 'again' })
    expect([status, body.code, body.data]).toEqual([400, 800002, ['ms-requestid']])
  })
})
