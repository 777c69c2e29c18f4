import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf, nameOf } from './definitions.ts'

type FlatNames = Readonly<Record<string, readonly [name: string, below?: string]>>

/**
 * Where exports have the fields of a customer beside its profiles, by what is left of the name after folding. Sources:
 * PSCustomer of Partner Center PowerShell, as `Get-PartnerCustomer | Select-Object *` prints it, and the columns of the list
 * of customers that Partner Center exports.
 */
const ofCustomers: FlatNames = {
  customerid: ['id'],
  microsoftid: ['id'],
  tenantid: ['id'],
  domain: ['companyProfile', 'domain'],
  domainname: ['companyProfile', 'domain'],
  primarydomainname: ['companyProfile', 'domain'],
  name: ['companyProfile', 'companyName'],
  customername: ['companyProfile', 'companyName'],
  companyname: ['companyProfile', 'companyName'],
  relationship: ['relationshipToPartner'],
}

/** How Windows PowerShell writes a list that is a value: `{"value": […], "Count": 2}`. */
const ofLists: FlatNames = { count: ['totalCount'], value: ['items'] }

/** The flat names of an object, for its normalizer table: those whose fields it has. */
export function flatNamesOf({ properties }: JsonSchema): { readonly flat?: FlatNames } {
  if (!isSchema(properties)) return {}
  const isList = 'totalCount' in properties && 'items' in properties
  const candidates = 'companyProfile' in properties ? ofCustomers : isList ? ofLists : {}
  const known = Object.entries(candidates).filter(([, [name, below]]) =>
    below === undefined ? name in properties : below in propertiesOf(properties[name]),
  )
  return known.length === 0 ? {} : { flat: Object.fromEntries(known) }
}

/** The properties of a schema or of what it refers to. */
function propertiesOf(schema: unknown): object {
  if (!isSchema(schema)) return {}
  const { properties } = typeof schema.$ref === 'string' ? definitionOf(nameOf(schema.$ref)) : schema
  return properties ?? {}
}
