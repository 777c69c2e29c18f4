import { astralLetter } from './samples.ts'

/** What makes a valid document invalid: the path of a field, and its new value; `undefined` removes it. */
export type Mutation = { readonly path: readonly string[]; readonly change: (value: unknown) => unknown }

const mutation = (path: string, value: unknown): Mutation => ({ path: path.split('.'), change: () => value })

/** Breaks the rule across fields: a number where it is not allowed, none where it is required. */
const registrationNumber: Mutation = {
  path: ['companyProfile', 'organizationRegistrationNumber'],
  change: (value) => (value === '' ? '123456-7890' : ''),
}

const within = (parent: string, mutations: readonly Mutation[]): Mutation[] =>
  mutations.map(({ path, change }) => ({ path: [parent, ...path], change }))

/** Wrong values of bounded text. */
const texts = (path: string, maximum: number): Mutation[] => [
  mutation(path, 7),
  mutation(path, null),
  mutation(path, 'x'.repeat(maximum + 1)),
  mutation(path, astralLetter.repeat(maximum + 1)),
]

const addressMutations = [
  ...texts('addressLine1', 200),
  ...texts('city', 128),
  ...texts('phoneNumber', 64),
  ...['XX', 'Sweden', 'se', 46].map((country) => mutation('country', country)),
]

const billingMutations = [
  ...['nobody-at-example.com', 'a@b@contoso.example', '%@contoso.example'].map((email) =>
    mutation('email', email),
  ),
  ...['english', 'en_US', 'en-US\n'].map((culture) => mutation('culture', culture)),
  mutation('language', 'e'),
  ...texts('companyName', 256),
  mutation('defaultAddress', 'Main Street 1'),
]

/** Mutations of what every validator reads first. */
const firstInCustomer = [
  mutation('id', 42),
  mutation('id', ''),
  mutation('id', 'not-a-uuid'),
  mutation('id', '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d1g'),
  mutation('id', undefined),
]

/** Mutations three steps down or further. */
const deepInCustomer = [
  ...within('companyProfile', within('address', addressMutations)),
  ...within('billingProfile', within('defaultAddress', addressMutations)),
  mutation('companyProfile.links.self.uri', 7),
  mutation('billingProfile.links.self.headers', 'none'),
  mutation('billingProfile.links.self.headers.0', 'MS-RequestId'),
  ...texts('billingProfile.attributes.objectType', 128),
]

const elsewhereInCustomer = [
  mutation('commerceId', '0c4bf1a25b4e4a3c8f302f2f6f3f9d11'),
  mutation('companyProfile', undefined),
  mutation('companyProfile.tenantId', 'contoso'),
  mutation('companyProfile.email', 'contoso.example'),
  mutation('companyProfile.address', []),
  ...within('billingProfile', billingMutations),
  registrationNumber,
  mutation('relationshipToPartner', 'unknown'),
  mutation('allowDelegatedAccess', 'true'),
  mutation('userCredentials.userName', null),
  mutation('customDomains', 'contoso.example'),
  mutation('tags.0', 7),
  mutation('links.self.method', 'x'.repeat(17)),
  ...texts('attributes.objectType', 128),
]

export const customerMutations = {
  first: firstInCustomer,
  deep: deepInCustomer,
  anywhere: [...firstInCustomer, ...deepInCustomer, ...elsewhereInCustomer],
}

export const createCustomerRequestMutations = [
  mutation('companyProfile.domain', ''),
  mutation('companyProfile.domain', 'contoso'),
  mutation('companyProfile.companyName', 7),
  ...within('billingProfile', billingMutations),
  ...within('billingProfile', within('defaultAddress', addressMutations)),
  registrationNumber,
  mutation('billingProfile.companyName', ' \u3000'),
  mutation('billingProfile.defaultAddress.city', undefined),
  mutation('enableGDAPByDefault', 'true'),
  mutation('relationshipToPartner', 'distributor'),
]

/** Names that a closed object does not know. */
export const unknownPropertyMutations = [
  mutation('associatedPartnerId', ''),
  mutation('companyProfile.Domain', 'contoso.onmicrosoft.com'),
  mutation('billingProfile.eMail', 'asha@contoso.example'),
  mutation('billingProfile.defaultAddress.zipCode', '98052'),
]

export const updateBillingProfileRequestMutations = [
  mutation('id', 'contoso'),
  ...billingMutations,
  ...within('defaultAddress', addressMutations),
  mutation('zipCode', '98052'),
]
