import { expect, test } from 'vitest'
import { columnsOf } from '../src/inputs/table/columns.ts'
import { resourceNamed } from '../src/options/resource.ts'

async function pointersOf(
  cells: readonly string[],
  as = 'customer',
  map: readonly (readonly [string, string])[] = [],
) {
  const found = await columnsOf({ line: 1, cells }, resourceNamed(as), new Map(map))
  if ('error' in found) return found.error.message
  return [...found.columns.map(({ name, property }) => [name, property.pointer]), ...found.others]
}

test('the columns of the export of Partner Center', async () => {
  // https://learn.microsoft.com/partner-center/customers/see-your-customers
  expect(
    await pointersOf([
      'Microsoft ID',
      'Company name',
      'Primary domain name',
      'Relationship',
      'Tags',
      'Notes',
    ]),
  ).toEqual([
    ['Microsoft ID', '/id'],
    ['Company name', '/companyProfile/companyName'],
    ['Primary domain name', '/companyProfile/domain'],
    ['Relationship', '/relationshipToPartner'],
    'Tags',
    'Notes',
  ])
})

test.each([
  ['billingProfile.email', '/billingProfile/email'],
  ['BillingProfile_Email', '/billingProfile/email'],
  ['billing_profile_default_address_postal_code', '/billingProfile/defaultAddress/postalCode'],
  ['/billingProfile/defaultAddress/postalCode', '/billingProfile/defaultAddress/postalCode'],
  ['Billing Profile > Default Address > City', '/billingProfile/defaultAddress/city'],
  ['E-mail', '/billingProfile/email'],
  ['  Country/Region ', '/billingProfile/defaultAddress/country'],
  ['ZIP code', '/billingProfile/defaultAddress/postalCode'],
  ['First name', '/billingProfile/firstName'],
  ['Tenant ID', '/id'],
  ['Registration number', '/companyProfile/organizationRegistrationNumber'],
  ['allow-delegated-access', '/allowDelegatedAccess'],
])('%s is %s', async (name, pointer) => {
  expect(await pointersOf([name])).toEqual([[name.trim(), pointer]])
})

test('the names of a request are those of its own properties', async () => {
  expect(await pointersOf(['associatedPartnerId', 'Domain'], 'create-indirect-customer-request')).toEqual([
    ['associatedPartnerId', '/associatedPartnerId'],
    ['Domain', '/companyProfile/domain'],
  ])
})

test('--map goes before the name, and leaves out', async () => {
  const map = [
    ['Kundnr', '/id'],
    ['E-mail', '/companyProfile/email'],
    ['Mail', ''],
  ] as const
  expect(await pointersOf(['Kundnr', 'E-mail', 'Mail', 'billingProfile.email'], 'customer', map)).toEqual([
    ['Kundnr', '/id'],
    ['E-mail', '/companyProfile/email'],
    ['billingProfile.email', '/billingProfile/email'],
  ])
})

test('what the columns cannot be is said with their names', async () => {
  expect(await pointersOf(['Company name', 'Customer name'])).toBe(
    'has two columns for /companyProfile/companyName: "Company name", "Customer name"; say with --map what they are ("--map column=" leaves one out)',
  )
  expect(await pointersOf(['id'], 'customer', [['Id', '/id']])).toBe(
    'has no column "Id", which --map names; it has "id"',
  )
  expect(await pointersOf(['1', 'Contoso', '\u001b[2J'])).toContain(
    'has no column that is a property of Customer: "1", "Contoso", "\\u001b[2J"',
  )
})

test.each(['__proto__', 'constructor', '', 'companyProfile', 'customDomains'])(
  '%j is left out',
  async (name) => {
    expect(await pointersOf(['id', name])).toEqual([['id', '/id'], name])
  },
)
