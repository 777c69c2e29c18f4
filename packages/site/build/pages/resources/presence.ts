import { type ResourceName, resources, type Rule, rulesOf } from '@openpartner/schemas'
import { type Property, propertiesOf } from './properties.ts'
import { schemaOf } from './schema.ts'

/** A kind of document in which the properties of a resource are sent or received. */
export type Document = {
  readonly resource: ResourceName
  /** What goes before the path of a property: nothing, or `billingProfile.`. */
  readonly prefix: string
}

const document = (resource: ResourceName, prefix = ''): Document => ({ resource, prefix })

const inResponse = document('customer')
const inLists = document('customer-summary')
const creates = (prefix = ''): readonly Document[] => [
  document('create-customer-request', prefix),
  document('create-indirect-customer-request', prefix),
]
const patch = document('patch-customer-request')
const customer = [inResponse, inLists, ...creates(), patch]
const billingProfile = [
  document('customer-billing-profile'),
  ...creates('billingProfile.'),
  document('update-billing-profile-request'),
]

/** The documents that have the properties of a resource; other resources are documents themselves. */
const documents: Readonly<Record<string, readonly Document[]>> = {
  customer,
  'customer-summary': customer,
  'customer-company-profile': [
    document('customer-company-profile'),
    document('customer-summary', 'companyProfile.'),
    ...creates('companyProfile.'),
  ],
  'customer-billing-profile': billingProfile,
  address: [
    document('address'),
    ...creates('billingProfile.defaultAddress.'),
    document('update-billing-profile-request', 'defaultAddress.'),
  ],
  'create-customer-request': customer,
  'create-indirect-customer-request': customer,
  'update-billing-profile-request': billingProfile,
  'patch-customer-request': customer,
}

export function documentsOf(resource: ResourceName): readonly Document[] {
  return documents[resource] ?? [document(resource)]
}

const pathOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

/** The properties that a rule decides about. */
const decided = ({ at, if: when }: Rule): readonly string[] =>
  [at, ...('missing' in when ? [when.missing] : [])].map(pathOf)

/** The rules across fields that decide about a property, those that require it first. */
export function rulesAt(resource: ResourceName, path: string): readonly Rule[] {
  const own = rulesOf(resource).filter((rule) => decided(rule).includes(path))
  if (own.length > 0)
    return own.toSorted(
      (one, other) => Number(one.then === 'not-allowed') - Number(other.then === 'not-allowed'),
    )
  // A part of a response, such as the company profile of a customer.
  const wholes = resources.filter(
    ({ direction, name }) => direction === 'response' && name !== resource && rulesOf(name).length > 0,
  )
  return (
    wholes
      .flatMap(({ name }) =>
        propertiesOf(schemaOf(name))
          .filter((property) => property.resource === resource)
          .map((property) => rulesAt(name, `${property.path}.${path}`)),
      )
      .find((rules) => rules.length > 0) ?? []
  )
}

export type Presence = 'required' | 'optional' | 'conditional' | 'not allowed' | 'not described'

/** Whether a property is required in a document; rules across fields decide about those that are conditional. */
export function presenceIn({ resource, prefix }: Document, path: string): Presence {
  const schema = schemaOf(resource)
  const found = find(propertiesOf(schema), `${prefix}${path}`)
  if (rulesAt(resource, `${prefix}${path}`).length > 0) return 'conditional'
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
