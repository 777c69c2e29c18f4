import { sdkRelationships } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import {
  normalizeCreateCustomerRequest,
  normalizeCustomer,
  normalizeCustomerCollection,
  normalizePatchCustomerRequest,
} from '@openpartner/validators/normalize'
import { Customer } from '@openpartner/validators/customer'

const id = '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213'

/** `CustomerPartnerRelationship` of the SDK, in its order. */
const numbers = ['unknown', 'reseller', 'advisor', 'syndication', 'microsoft_support', 'none']

test('the numbers of the SDK are those of its enum', () => {
  expect(sdkRelationships).toEqual(numbers)
})

test.each(numbers.slice(1).map((word, index) => [index + 1, word] as const))(
  'PowerShell writes enums as numbers: %i is %s',
  (number, word) => {
    const change = { pointer: '/relationshipToPartner', from: number, to: word, reason: 'enum-spelling' }
    for (const normalize of [
      normalizeCustomer,
      normalizeCreateCustomerRequest,
      normalizePatchCustomerRequest,
    ]) {
      expect(normalize({ relationshipToPartner: number })).toEqual({
        value: { relationshipToPartner: word },
        changes: [change],
        unknownKeys: [],
      })
    }
    for (const given of [String(number), { value: number, Value: word }, { value: number }])
      expect(normalizeCustomer({ relationshipToPartner: given }).value).toEqual({
        relationshipToPartner: word,
      })
  },
)

test.each([6, -1, 1.5, Number.NaN, '6', '01', '', {}, [], true, { value: {} }])(
  '%o is none of them, and stays for the validator',
  (given) => {
    const value = { relationshipToPartner: given }
    expect(normalizeCustomer(value)).toEqual({ value, changes: [], unknownKeys: [] })
  },
)

test.each([0, '0', 'unknown', 'Unknown', 'UNKNOWN', { value: 0, Value: 'Unknown' }])(
  'requests lose the initial value of the SDK: %o',
  (given) => {
    const expected = {
      value: {},
      changes: [
        { pointer: '/RelationshipToPartner', from: given, to: undefined, reason: 'initial-value-dropped' },
      ],
      unknownKeys: [],
    }
    expect(normalizeCreateCustomerRequest({ RelationshipToPartner: given })).toEqual(expected)
    expect(normalizePatchCustomerRequest({ RelationshipToPartner: given })).toEqual(expected)
  },
)

test('answers keep it, so that an issue says so', () => {
  expect(normalizeCustomer({ relationshipToPartner: 0 }).value).toEqual({ relationshipToPartner: 'unknown' })
})

test('requests lose the links of what was read, and keep its metadata', () => {
  const sent = {
    CompanyProfile: { Links: { Self: {} }, Attributes: { ObjectType: 'CustomerCompanyProfile' } },
    Links: {},
  }
  expect(normalizeCreateCustomerRequest(sent)).toEqual({
    value: { companyProfile: { attributes: { objectType: 'CustomerCompanyProfile' } } },
    changes: expect.arrayContaining([
      { pointer: '/companyProfile/Links', from: { Self: {} }, to: undefined, reason: 'links-dropped' },
      { pointer: '/Links', from: {}, to: undefined, reason: 'links-dropped' },
    ]) as unknown,
    unknownKeys: [],
  })
})

/** What `Get-PartnerCustomer | Select-Object * | ConvertTo-Json` writes. */
const flat = {
  AllowDelegatedAccess: true,
  AssociatedPartnerId: null,
  BillingProfile: null,
  CommerceId: id,
  CustomerId: id,
  Domain: 'northwind.onmicrosoft.com',
  Name: 'Northwind Traders',
  RelationshipToPartner: 1,
}

const whole = {
  allowDelegatedAccess: true,
  commerceId: id,
  id,
  companyProfile: { domain: 'northwind.onmicrosoft.com', companyName: 'Northwind Traders' },
  relationshipToPartner: 'reseller',
}

test('a flat export becomes a customer', () => {
  const { value, changes, unknownKeys } = normalizeCustomer(flat)
  expect(value).toEqual(whole)
  expect(Customer.check(value)).toBe(true)
  expect(unknownKeys).toEqual([])
  expect(changes).toContainEqual({
    pointer: '/companyProfile/domain',
    from: '/Domain',
    to: '/companyProfile/domain',
    reason: 'moved',
  })
  expect(changes).toContainEqual({ pointer: '/id', from: 'CustomerId', to: 'id', reason: 'key-spelling' })
})

test('the columns of the list that Partner Center exports are read as well', () => {
  const row = {
    'Microsoft ID': id,
    'Company name': 'Northwind Traders',
    'Primary domain name': 'northwind.onmicrosoft.com',
    Relationship: 'Reseller',
  }
  const { id: same, companyProfile, relationshipToPartner } = whole
  expect(normalizeCustomer(row).value).toEqual({ id: same, companyProfile, relationshipToPartner })
})

test('beside nested profiles a flat field fills gaps, is left out where it repeats, and else stays', () => {
  const profile = { CompanyName: 'Northwind Traders', Domain: null }
  const { value, changes, unknownKeys } = normalizeCustomer({
    Id: id,
    TenantId: id,
    CompanyProfile: profile,
    Domain: 'northwind.onmicrosoft.com',
    Name: 'Another',
  })
  expect(value).toEqual({
    id,
    companyProfile: { companyName: 'Northwind Traders', domain: 'northwind.onmicrosoft.com' },
    Name: 'Another',
  })
  expect(changes).toContainEqual({ pointer: '/TenantId', from: id, to: undefined, reason: 'repeated' })
  expect(unknownKeys).toEqual(['/Name'])
  expect(normalizeCustomer({ CompanyProfile: 'x', Domain: 'y' }).value).toEqual({
    companyProfile: 'x',
    Domain: 'y',
  })
})

test('lists in objects with their length', () => {
  for (const [wrapped, key] of [
    [{ value: ['a'], Count: 1 }, 'value'],
    [{ Items: ['a'], Count: 1, IsReadOnly: true }, 'Items'],
  ] as const) {
    expect(normalizeCustomer({ customDomains: wrapped })).toMatchObject({
      value: { customDomains: ['a'] },
      changes: [{ pointer: '/customDomains', from: wrapped, to: ['a'], reason: 'list-unwrapped' }],
    })
    expect(wrapped).toHaveProperty(key)
  }
  const list = { value: [flat], Count: 1 }
  expect(normalizeCustomerCollection(list).value).toEqual({
    items: [expect.objectContaining({ id })],
    totalCount: 1,
  })
  expect(
    normalizeCustomerCollection({ TotalCount: 1, Items: { Count: 1, Items: [{ Id: id }] } }).value,
  ).toEqual({
    totalCount: 1,
    items: [{ id }],
  })
  for (const other of [{}, { Count: 1 }, { value: 1 }, { value: [], more: 1 }])
    expect(normalizeCustomer({ customDomains: other }).value).toEqual({ customDomains: other })
})

test.each([
  ['/Date(1700000000000)/', '2023-11-14T22:13:20.000Z'],
  ['\\/Date(1700000000000)\\/', '2023-11-14T22:13:20.000Z'],
  ['/Date(-62135596800000)/', '0001-01-01T00:00:00.000Z'],
  ['/Date(1700000000000+0200)/', '2023-11-14T22:13:20.000Z'],
  [{ value: '/Date(1700000000000)/', DateTime: 'Tuesday, November 14, 2023' }, '2023-11-14T22:13:20.000Z'],
  [
    { value: '/Date(1700000000000)/', DisplayHint: 2, DateTime: 'Tuesday, November 14, 2023' },
    '2023-11-14T22:13:20.000Z',
  ],
  ['@{value=/Date(1700000000000)/; DateTime=Tuesday, November 14, 2023}', '2023-11-14T22:13:20.000Z'],
  ['@{value=11/14/2023 22:13:20; DateTime=Tuesday, November 14, 2023}', '11/14/2023 22:13:20'],
])('a date of PowerShell among unknown keys: %o', (from, to) => {
  expect(normalizeCustomer({ createdDate: from })).toEqual({
    value: { createdDate: to },
    changes: [{ pointer: '/createdDate', from, to, reason: 'date-spelling' }],
    unknownKeys: ['/createdDate'],
  })
})

test.each([
  '/Date(x)/',
  '/Date(9999999999999999)/',
  { value: 1 },
  { value: '/Date(1)/' },
  '2023-11-14T22:13:20Z',
])('%o is none, and stays', (createdDate) => {
  expect(normalizeCustomer({ createdDate })).toMatchObject({ value: { createdDate }, changes: [] })
})
