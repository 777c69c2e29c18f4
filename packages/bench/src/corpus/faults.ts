import { astralLetter } from './words.ts'

/** One thing wrong with a document: the path of the field, and what becomes of its value; `undefined` removes it. */
export type Fault = { readonly path: readonly string[]; readonly change: (value: unknown) => unknown }

const fault = (path: string, value: unknown): Fault => ({ path: path.split('.'), change: () => value })

/** Against the rule across fields: the number where it is not allowed, none where it is required. */
const registrationNumber: Fault = {
  path: ['companyProfile', 'organizationRegistrationNumber'],
  change: (value) => (value === '' ? '123456-7890' : ''),
}

const within = (parent: string, faults: readonly Fault[]): Fault[] =>
  faults.map(({ path, change }) => ({ path: [parent, ...path], change }))

/** Wrong values of text with a bound. */
const texts = (path: string, maximum: number): Fault[] => [
  fault(path, 7),
  fault(path, null),
  fault(path, 'x'.repeat(maximum + 1)),
  fault(path, astralLetter.repeat(maximum + 1)),
]

const addressFaults = [
  ...texts('addressLine1', 200),
  ...texts('city', 128),
  ...texts('phoneNumber', 64),
  ...['XX', 'Sweden', 'se', 46].map((country) => fault('country', country)),
]

const billingFaults = [
  ...['nobody-at-example.com', 'a@b@contoso.example', '%@contoso.example'].map((email) =>
    fault('email', email),
  ),
  ...['english', 'en_US', 'en-US\n'].map((culture) => fault('culture', culture)),
  fault('language', 'e'),
  ...texts('companyName', 256),
  fault('defaultAddress', 'Main Street 1'),
]

/** Faults at what every validator meets first. */
const firstInCustomer = [
  fault('id', 42),
  fault('id', ''),
  fault('id', 'not-a-uuid'),
  fault('id', '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d1g'),
  fault('id', undefined),
]

/** Faults three steps down or further. */
const deepInCustomer = [
  ...within('companyProfile', within('address', addressFaults)),
  ...within('billingProfile', within('defaultAddress', addressFaults)),
  fault('companyProfile.links.self.uri', 7),
  fault('billingProfile.links.self.headers', 'none'),
  fault('billingProfile.links.self.headers.0', 'MS-RequestId'),
  ...texts('billingProfile.attributes.objectType', 128),
]

const elsewhereInCustomer = [
  fault('commerceId', '0c4bf1a25b4e4a3c8f302f2f6f3f9d11'),
  fault('companyProfile', undefined),
  fault('companyProfile.tenantId', 'contoso'),
  fault('companyProfile.email', 'contoso.example'),
  fault('companyProfile.address', []),
  ...within('billingProfile', billingFaults),
  registrationNumber,
  fault('relationshipToPartner', 'unknown'),
  fault('allowDelegatedAccess', 'true'),
  fault('userCredentials.userName', null),
  fault('customDomains', 'contoso.example'),
  fault('tags.0', 7),
  fault('links.self.method', 'x'.repeat(17)),
  ...texts('attributes.objectType', 128),
]

export const customerFaults = {
  first: firstInCustomer,
  deep: deepInCustomer,
  anywhere: [...firstInCustomer, ...deepInCustomer, ...elsewhereInCustomer],
}

export const createCustomerRequestFaults = [
  fault('companyProfile.domain', ''),
  fault('companyProfile.domain', 'contoso'),
  fault('companyProfile.companyName', 7),
  ...within('billingProfile', billingFaults),
  ...within('billingProfile', within('defaultAddress', addressFaults)),
  registrationNumber,
  fault('billingProfile.companyName', ' \u3000'),
  fault('billingProfile.defaultAddress.city', undefined),
  fault('enableGDAPByDefault', 'true'),
  fault('relationshipToPartner', 'reseller'),
]

/** Names that a closed object does not know. */
export const unknownPropertyFaults = [
  fault('associatedPartnerId', ''),
  fault('companyProfile.Domain', 'contoso.onmicrosoft.com'),
  fault('billingProfile.eMail', 'asha@contoso.example'),
  fault('billingProfile.defaultAddress.zipCode', '98052'),
]

export const updateBillingProfileRequestFaults = [
  fault('id', 'contoso'),
  ...billingFaults,
  ...within('defaultAddress', addressFaults),
  fault('zipCode', '98052'),
]
