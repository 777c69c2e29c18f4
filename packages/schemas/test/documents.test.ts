import { describe, expect, test } from 'vitest'
import type { ResourceName } from '../src/index.ts'
import { provenanceOf } from './support/provenance.ts'
import { readSchema } from './support/variants.ts'

/** A row of a document's table: the spelling there, and the wire name where it differs. */
type Row = readonly [documented: string, wire?: string]

const metadata: readonly Row[] = [['links'], ['attributes']]

/** "Customer resources" of 2021-03-30. */
const document2021: Partial<Record<ResourceName, readonly Row[]>> = {
  customer: [
    ['id'],
    ['commerceId'],
    ['companyProfile'],
    ['billingProfile'],
    ['relationshipToPartner'],
    ['allowDelegatedAccess'],
    ['userCredentials'],
    ['customDomains'],
    ['associatedPartnerId'],
    ...metadata,
  ],
  'customer-company-profile': [
    ['tenantId'],
    ['domain'],
    ['companyName'],
    ...metadata,
    ['organizationRegistrationNumber'],
  ],
  'customer-billing-profile': [
    ['id'],
    ['firstName'],
    ['lastName'],
    ['email'],
    ['culture'],
    ['language'],
    ['companyName'],
    ['defaultAddress'],
    ...metadata,
  ],
  'customer-relationship-request': [['url'], ['attributes']],
}

/** "Customer resources" as it is now; its text has lost the name `email` and the relationship request. */
const documentNow: Partial<Record<ResourceName, readonly Row[]>> = {
  customer: [
    ['ID', 'id'],
    ['commerceID', 'commerceId'],
    ['companyProfile'],
    ['billingProfile'],
    ['relationshipToPartner'],
    ['allowDelegatedAccess'],
    ['EnableGDAPByDefault', 'enableGDAPByDefault'],
    ['userCredentials'],
    ['customDomains'],
    ['Tags', 'tags'],
    ['associatedPartnerID', 'associatedPartnerId'],
    ...metadata,
  ],
  'customer-company-profile': [
    ['tenantID', 'tenantId'],
    ['domain'],
    ['companyName'],
    ...metadata,
    ['organizationRegistrationNumber'],
  ],
  'customer-billing-profile': [
    ['ID', 'id'],
    ['firstName'],
    ['lastName'],
    ['email'],
    ['culture'],
    ['language'],
    ['companyName'],
    ['defaultAddress'],
    ...metadata,
  ],
}

/** "Utility resources" and "User resources", whose tables are in Pascal case. */
const utilityResources: Partial<Record<ResourceName, readonly Row[]>> = {
  address: [
    ['AddressLine1', 'addressLine1'],
    ['AddressLine2', 'addressLine2'],
    ['City', 'city'],
    ['State', 'state'],
    ['PostalCode', 'postalCode'],
    ['Country', 'country'],
    ['Region', 'region'],
    ['FirstName', 'firstName'],
    ['MiddleName', 'middleName'],
    ['LastName', 'lastName'],
    ['PhoneNumber', 'phoneNumber'],
  ],
  link: [
    ['URI', 'uri'],
    ['Method', 'method'],
    ['Headers', 'headers'],
  ],
  'resource-links': [
    ['Self', 'self'],
    ['Next', 'next'],
    ['Previous', 'previous'],
    ['Attributes', 'attributes'],
  ],
  'resource-attributes': [
    ['Etag', 'etag'],
    ['ObjectType', 'objectType'],
  ],
  'user-credentials': [['userName'], ['password']],
  'api-fault': [['code'], ['description'], ['data'], ['source']],
  'customer-collection': [['totalCount'], ['items'], ['continuationToken'], ...metadata],
}

const documents = { '2021': document2021, current: documentNow, 'utility resources': utilityResources }

describe.each(Object.entries(documents))('document %s', (_document, resources) => {
  test.each(Object.entries(resources))('%s has every row under its wire name', (name, rows) => {
    const { properties } = readSchema('', name as ResourceName) as { properties: Record<string, unknown> }
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(rows.map(([documented, wire]) => wire ?? documented)),
    )
  })
})

test.each(Object.entries(documentNow))('%s records the spelling of the current document', (name, rows) => {
  const spelledOtherwise = rows
    .filter(([, wire]) => wire !== undefined)
    .map(([documented, wire]) => [wire, documented])
  const recorded = Object.entries(provenanceOf(name as ResourceName))
    .filter(([, { documentedAs }]) => documentedAs !== undefined)
    .map(([property, { documentedAs }]) => [property, documentedAs])
  expect(recorded).toEqual(spelledOtherwise)
})

test('the customer and its parts have no other properties than those observed on the wire', () => {
  const observed = { 'customer-company-profile': ['address', 'email'] }
  for (const [name, rows] of Object.entries(document2021)) {
    const { properties } = readSchema('', name as ResourceName) as { properties: Record<string, unknown> }
    const documented = [...rows, ...(documentNow[name as ResourceName] ?? [])]
    const wire = new Set(documented.map(([spelling, own]) => own ?? spelling))
    const extra = Object.keys(properties).filter((property) => !wire.has(property))
    expect(extra, name).toEqual(observed[name as keyof typeof observed] ?? [])
  }
})
