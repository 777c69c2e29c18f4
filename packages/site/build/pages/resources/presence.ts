import { type ResourceName, resources, rulesOf } from '@openpartner/schemas'
import { type Property, propertiesOf } from './properties.ts'
import { schemaOf } from './schema.ts'

/** A kind of document in which the properties of a resource are sent or received. */
export type Document = {
  readonly label: string
  readonly resource: ResourceName
  /** What goes before the path of a property: nothing, or `billingProfile.`. */
  readonly prefix: string
}

const document = (label: string, resource: ResourceName, prefix = ''): Document => ({
  label,
  resource,
  prefix,
})

const inResponse = document('Response', 'customer')
const inLists = document('Response, in lists', 'customer-summary')
const creates = (prefix = ''): readonly Document[] => [
  document('Create', 'create-customer-request', prefix),
  document('Create, indirect', 'create-indirect-customer-request', prefix),
]
const patch = document('Patch', 'patch-customer-request')
const customer = [inResponse, inLists, ...creates(), patch]
const billingProfile = [
  document('Response', 'customer-billing-profile'),
  ...creates('billingProfile.'),
  document('Update', 'update-billing-profile-request'),
]

/** The documents that have the properties of a resource; other resources are documents themselves. */
const documents: Readonly<Record<string, readonly Document[]>> = {
  customer,
  'customer-summary': customer,
  'customer-company-profile': [
    document('Response', 'customer-company-profile'),
    document('Response, in lists', 'customer-summary', 'companyProfile.'),
    ...creates('companyProfile.'),
  ],
  'customer-billing-profile': billingProfile,
  address: [
    document('Response', 'address'),
    ...creates('billingProfile.defaultAddress.'),
    document('Update', 'update-billing-profile-request', 'defaultAddress.'),
  ],
  'create-customer-request': customer,
  'create-indirect-customer-request': customer,
  'update-billing-profile-request': billingProfile,
  'patch-customer-request': customer,
}

export function documentsOf(resource: ResourceName): readonly Document[] {
  return documents[resource] ?? [document('Wherever it is', resource)]
}

const pathOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

/** The properties of a resource that are optional in its schema, but decided by a rule across fields. */
function conditionsOf(resource: ResourceName): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>()
  for (const { at, if: when } of rulesOf(resource)) {
    conditions.set(pathOf(at), 'missing' in when ? 'one of the two' : 'by country')
    if ('missing' in when) conditions.set(pathOf(when.missing), 'one of the two')
  }
  return conditions
}

/** The same for a part of a response, such as the company profile of a customer. */
function conditionIn(resource: ResourceName, path: string): string | undefined {
  const own = conditionsOf(resource).get(path)
  if (own !== undefined) return own
  const wholes = resources.filter(
    ({ direction, name }) => direction === 'response' && rulesOf(name).length > 0,
  )
  return wholes
    .flatMap(({ name }) =>
      propertiesOf(schemaOf(name))
        .filter((property) => property.resource === resource)
        .map((property) => conditionsOf(name).get(`${property.path}.${path}`)),
    )
    .find((condition) => condition !== undefined)
}

/** Whether a property is required, optional or not allowed in a document. */
export function presenceIn({ resource, prefix }: Document, path: string): string {
  const schema = schemaOf(resource)
  const found = find(propertiesOf(schema), `${prefix}${path}`)
  const condition = conditionIn(resource, `${prefix}${path}`)
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
