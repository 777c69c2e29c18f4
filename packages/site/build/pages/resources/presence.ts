import { type Property, propertiesOf } from './properties.ts'
import { schemaOf } from './schema.ts'

/** Where the properties of a resource stand in a document that is sent or received. */
export type Place = {
  readonly label: string
  readonly resource: string
  /** What goes before the path of a property: nothing, or `billingProfile.`. */
  readonly prefix: string
}

const place = (label: string, resource: string, prefix = ''): Place => ({ label, resource, prefix })

const inResponse = place('Response', 'customer')
const inLists = place('Response, in lists', 'customer-summary')
const creates = (prefix = ''): readonly Place[] => [
  place('Create', 'create-customer-request', prefix),
  place('Create, indirect', 'create-indirect-customer-request', prefix),
]
const patch = place('Patch', 'patch-customer-request')
const customer = [inResponse, inLists, ...creates(), patch]
const billingProfile = [
  place('Response', 'customer-billing-profile'),
  ...creates('billingProfile.'),
  place('Update', 'update-billing-profile-request'),
]

/** The directions in which the properties of a resource travel; for what is not here, its own alone. */
const places: Readonly<Record<string, readonly Place[]>> = {
  customer,
  'customer-summary': customer,
  'customer-company-profile': [
    place('Response', 'customer-company-profile'),
    place('Response, in lists', 'customer-summary', 'companyProfile.'),
    ...creates('companyProfile.'),
  ],
  'customer-billing-profile': billingProfile,
  address: [
    place('Response', 'address'),
    ...creates('billingProfile.defaultAddress.'),
    place('Update', 'update-billing-profile-request', 'defaultAddress.'),
  ],
  'create-customer-request': customer,
  'create-indirect-customer-request': customer,
  'update-billing-profile-request': billingProfile,
  'patch-customer-request': customer,
}

export function placesOf(resource: string): readonly Place[] {
  return places[resource] ?? [place('Wherever it stands', resource)]
}

/** The rules across fields that decide about a property, which its own schema leaves optional. */
const conditions: Readonly<Record<string, string>> = {
  'customer:companyProfile.organizationRegistrationNumber': 'by country',
  'customer-company-profile:organizationRegistrationNumber': 'by country',
  'create-customer-request:companyProfile.organizationRegistrationNumber': 'by country',
  'create-indirect-customer-request:companyProfile.organizationRegistrationNumber': 'by country',
  'create-customer-request:billingProfile.defaultAddress.phoneNumber': 'by country',
  'create-indirect-customer-request:billingProfile.defaultAddress.phoneNumber': 'by country',
  'patch-customer-request:relationshipToPartner': 'one of the two',
  'patch-customer-request:allowDelegatedAccess': 'one of the two',
}

/** Whether a property must, may or must not be given in a place. */
export function presenceIn({ resource, prefix }: Place, path: string): string {
  const schema = schemaOf(resource)
  const found = find(propertiesOf(schema), `${prefix}${path}`)
  const condition = conditions[`${resource}:${prefix}${path}`]
  if (condition !== undefined) return condition
  if (found === undefined) return schema.additionalProperties === false ? 'not allowed' : 'not described'
  return found.isRequired ? 'required' : 'optional'
}

/** The property at a path, which may lead into other resources. */
function find(properties: readonly Property[], path: string): Property | undefined {
  const found = properties.find((property) => property.path === path)
  if (found !== undefined) return found
  const parent = properties.find(
    (property) => property.resource !== undefined && path.startsWith(`${property.path}.`),
  )
  if (parent?.resource === undefined) return undefined
  return find(propertiesOf(schemaOf(parent.resource)), path.slice(parent.path.length + 1))
}
