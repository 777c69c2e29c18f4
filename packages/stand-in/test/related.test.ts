import { beforeAll, describe, expect, test } from 'vitest'
import { Store } from '../src/customers/store.ts'
import { brazilian, creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

// Every answer is checked against openapi.json by `send`.
const { send, store } = await standIn()
const reseller = '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77'
const urls = { direct: '', indirect: '' }

beforeAll(async () => {
  const direct = await send('POST', '/v1/customers', {
    body: brazilian({ registration: '11222333000181', phone: '551133334444' }),
  })
  const indirect = await send('POST', '/v1/customers', {
    body: { ...creation(), associatedPartnerId: reseller },
  })
  urls.direct = `/v1/customers/${String(direct.body.id)}`
  urls.indirect = `/v1/customers/${String(indirect.body.id)}`
})

const get = async (path: string) => (await send('GET', urls.direct + path)).body
const post = (path: string, body: unknown, headers = {}) =>
  send('POST', urls.direct + path, { body, headers })
const faultOf = async (answer: ReturnType<typeof send>) => {
  const { status, body } = await answer
  return [status, body.code, body.data]
}

test('relationships: the reseller that a customer was created for', async () => {
  expect(await get('/relationships')).toMatchObject({ totalCount: 0, items: [] })
  const { body } = await send('GET', `${urls.indirect}/relationships`)
  expect(body.items).toMatchObject([
    { id: reseller, relationshipType: 'is_indirect_cloud_solution_provider_of' },
  ])
})

test('the organization: one object of contact, address and number', async () => {
  expect(await get('/organization')).toMatchObject({
    email: 'elin@contoso.example',
    culture: 'en-US',
    address: { country: 'BR', city: 'Redmond' },
    organizationRegistrationNumber: '11222333000181',
  })
})

test('managed services and domains only with admin access', async () => {
  expect(await get('/managedservices')).toMatchObject({ items: [{ id: 'Exchange' }, {}] })
  await send('PATCH', urls.indirect, { body: { allowDelegatedAccess: false } })
  expect((await send('GET', `${urls.indirect}/managedservices`)).body.items).toEqual([])
  expect((await send('GET', `${urls.indirect}/customDomains`)).body).toEqual([])
})

describe('the validation status', () => {
  test.each(['?type=account', '?Type=Account'])('%s', async (query) => {
    expect(await get(`/validationStatus${query}`)).toMatchObject({ type: 'account', status: 'Allowed' })
  })

  test.each(['', '?type=address'])('needs a type: %j', async (query) => {
    expect(await faultOf(send('GET', `${urls.direct}/validationStatus${query}`))).toEqual([
      400,
      800002,
      [query === '' ? '' : 'type'],
    ])
  })
})

describe('a verified domain', () => {
  // As documented, with the values of the SDK.
  const sent = (name: string) => ({
    VerifiedDomainName: name,
    Domain: {
      AuthenticationType: 'Managed',
      Capability: 'Email',
      IsDefault: null,
      IsInitial: null,
      Name: name,
      RootDomain: null,
      Status: 'Verified',
      VerificationMethod: 'DnsRecord',
    },
  })

  test('is added, taken, and listed', async () => {
    const { status, body } = await post('/verifieddomain', sent('contoso.example'))
    expect([status, body]).toEqual([
      201,
      {
        authenticationType: 'managed',
        capability: 'email',
        isDefault: false,
        isInitial: false,
        name: 'contoso.example',
        status: 'verified',
        verificationMethod: 'dns_record',
      },
    ])
    expect((await send('HEAD', '/v1/domains/contoso.example')).status).toBe(200)
    expect(await get('/customDomains')).toEqual([
      expect.stringMatching(/onmicrosoft\.com$/),
      'contoso.example',
    ])
    expect(await faultOf(post('/verifieddomain', sent('Contoso.example')))).toEqual([
      409,
      409,
      ['domain.name'],
    ])
  })

  test('with settings that are very deep', async () => {
    const { Domain, VerifiedDomainName } = sent('deep.example')
    const settings = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const body = JSON.stringify({
      VerifiedDomainName,
      Domain: { ...Domain, AuthenticationType: 'Federated' },
      DomainFederationSettings: 0,
    })
    const text = body.replace('"DomainFederationSettings":0', `"DomainFederationSettings":${settings}`)
    expect((await send('POST', `${urls.direct}/verifieddomain`, { text })).status).toBe(201)
  })

  const { Domain, VerifiedDomainName } = sent('new.example')
  test.each([
    [{ VerifiedDomainName }, 2001, ['domain']],
    [{ VerifiedDomainName, Domain: { ...Domain, Status: null } }, 2001, ['domain.status']],
    [{ VerifiedDomainName, Domain: { ...Domain, Color: 'red' } }, 3000, ['domain.Color']],
    [{ VerifiedDomainName: 'other.example', Domain }, 3000, ['domain.name']],
    [
      { VerifiedDomainName, Domain: { ...Domain, AuthenticationType: 'Federated' } },
      2001,
      ['domainFederationSettings'],
    ],
    [
      { VerifiedDomainName, Domain: { ...Domain, Status: 'Lost' } },
      27002,
      [expect.stringMatching(/^domain\.status: {2}StatusInvalid/)],
    ],
    [[], 3000, []],
  ])('%j is refused', async (body, code, data) => {
    expect(await faultOf(post('/verifieddomain', body))).toEqual([400, code, data])
  })
})

describe('qualifications', () => {
  test('are asked for and stay in review; one that needs no decision does not', async () => {
    expect(await get('/qualifications')).toEqual([])
    const education = { Qualification: 'Education', EducationSegment: 'K12', Website: null }
    const { status, body } = await post('/qualifications', education)
    expect([status, body.vettingStatus]).toEqual([201, 'InReview'])
    await post('/qualifications', { qualification: 'StateOwnedEntity' })
    await post('/qualifications', { ...education, EducationSegment: 'HigherEducation' })
    expect(await get('/qualifications')).toMatchObject([
      { qualification: 'StateOwnedEntity' },
      { qualification: 'Education', vettingStatus: 'InReview' },
    ])
  })

  test('are one word at the older address: what is decided, or none', async () => {
    const { body: customer } = await send('POST', '/v1/customers', { body: creation() })
    const older = async () => (await send('GET', `/v1/customers/${String(customer.id)}/qualification`)).body
    expect(await older()).toBe('none')
    const qualifications = `/v1/customers/${String(customer.id)}/qualifications`
    const education = { Qualification: 'Education', EducationSegment: 'K12' }
    await send('POST', qualifications, { body: { Qualification: 'StateOwnedEntity' } })
    await send('POST', qualifications, { body: education })
    expect(await older()).toBe('stateownedentity')
  })

  test.each([
    [{}, 2001, ['qualification']],
    [{ qualification: 'Education' }, 2001, ['educationSegment']],
    [{ qualification: 'GovernmentCommunityCloud' }, 2001, ['validationCode']],
    [
      { qualification: 'Nonprofit' },
      27002,
      [expect.stringMatching(/^qualification: {2}QualificationInvalid/)],
    ],
    [{ qualification: 5 }, 3000, ['qualification']],
  ])('%j is refused', async (body, code, data) => {
    expect(await faultOf(post('/qualifications', body))).toEqual([400, code, data])
  })
})

describe('agreements', () => {
  const agreement = {
    primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@contoso.example' },
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    dateAgreed: '2018-06-14T00:00:00.000Z',
    type: 'MicrosoftCustomerAgreement',
  }

  test('are confirmed, and listed by type', async () => {
    const { status, body } = await post('/agreements', agreement)
    expect([status, body]).toEqual([201, expect.objectContaining(agreement)])
    expect(await get('/agreements')).toMatchObject({ totalCount: 0 })
    for (const type of ['MicrosoftCustomerAgreement', '*'])
      expect(await get(`/agreements?agreementType=${type}`)).toMatchObject({
        totalCount: 1,
        items: [agreement],
      })
    expect(await get('/directSignedMicrosoftCustomerAgreementStatus')).toEqual({ isSigned: false })
  })

  test.each([
    [{ ...agreement, primaryContact: { firstName: 'Tania' } }, 2001, ['primaryContact.lastName']],
    [{ ...agreement, dateAgreed: 'yesterday' }, 27002, [expect.stringContaining('dateAgreed')]],
  ])('%j is refused', async (body, code, data) => {
    expect(await faultOf(post('/agreements', body))).toEqual([400, code, data])
  })

  test('a retry with the same MS-RequestId confirms once', async () => {
    const headers = { 'MS-RequestId': '0f0e0d0c-0b0a-4908-8706-050403020101' }
    const before = (await get('/agreements?agreementType=*')).totalCount
    const [first, again] = [
      await post('/agreements', agreement, headers),
      await post('/agreements', agreement, headers),
    ]
    expect(again.body).toEqual(first.body)
    expect((await get('/agreements?agreementType=*')).totalCount).toBe(Number(before) + 1)
    const other = { ...agreement, templateId: 'another' }
    expect(await faultOf(post('/agreements', other, headers))).toEqual([409, 409, []])
  })
})

test('the usage budget', async () => {
  expect(await get('/usagebudget')).not.toHaveProperty('amount')
  // As documented.
  const body = { Amount: 100, Attributes: { ObjectType: 'SpendingBudget' } }
  const patched = await send('PATCH', `${urls.direct}/usagebudget`, { body })
  expect([patched.status, patched.body.amount]).toEqual([200, 100])
  expect(await get('/usagebudget')).toMatchObject({ amount: 100 })
  expect(await faultOf(send('PATCH', `${urls.direct}/usagebudget`, { body: { amount: -1 } }))).toEqual([
    400,
    27002,
    [expect.stringMatching(/^amount: {2}AmountInvalid/)],
  ])
})

test('what belongs to a customer is there again after a restart, and goes with it', () => {
  const id = urls.direct.split('/').at(-1) ?? ''
  const restarted = new Store(store.customers())
  for (const change of store.rest()) restarted.apply(change)
  expect(restarted.related(id)).toEqual(store.related(id))
  expect(store.related(id)).toMatchObject({ usageBudget: 100 })
  restarted.delete(id)
  expect(restarted.related(id)).toEqual({})
})

test.each([
  'relationships',
  'customDomains',
  'organization',
  'managedservices',
  'validationStatus?type=account',
  'qualifications',
  'qualification',
  'agreements',
  'directSignedMicrosoftCustomerAgreementStatus',
  'usagebudget',
])('%s: of no customer, of no UUID', async (path) => {
  const unknown = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
  expect(await faultOf(send('GET', `/v1/customers/${unknown}/${path}`))).toEqual([404, 60003, []])
  expect(await faultOf(send('GET', `/v1/customers/contoso/${path}`))).toEqual([400, 900118, []])
})

test('the relationship request of an indirect provider', async () => {
  const query = `indirectCloudSolutionProviderId=${reseller}&indirectResellerId=${reseller}&dualRoleIndirectRelationship=true`
  const { body } = await send('GET', `/v1/customers/relationshiprequests?${query}`)
  expect(body.url).toContain(`partnerId=${reseller}`)
  expect(body.url).toContain('dualRole=true')
  const wrong = send('GET', '/v1/customers/relationshiprequests?indirectResellerId=contoso')
  expect(await faultOf(wrong)).toEqual([400, 800002, ['indirectResellerId']])
})

test('a country that partners do not sell in: 2030', async () => {
  const body = creation({ address: { country: 'KP' } })
  expect(await faultOf(send('POST', '/v1/customers', { body }))).toEqual([403, 2030, []])
})
