import { sdkRelationships } from '@openpartner/schemas'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy whose properties are what a function makes of them, the deepest first. */
function mapped(
  value: unknown,
  change: (key: string, value: unknown) => readonly [string, unknown],
): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, change))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => change(key, mapped(field, change))))
}

const pascalCase = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)
const snakeCase = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const numberOf = (relationship: unknown): number =>
  sdkRelationships.findIndex((word) => word === relationship)

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** What a .NET client writes: names in PascalCase, enums as numbers, `null` for whatever is not given. */
export const sdkDump = (customer: unknown): unknown =>
  mapped(customer, (key, value) => {
    if (key === 'relationshipToPartner') return [pascalCase(key), numberOf(value)]
    if (key === 'userCredentials' || isEmpty(value)) return [pascalCase(key), null]
    // No links lead anywhere from a single customer.
    const isLinks = isFields(value) && 'Self' in value
    return [pascalCase(key), isLinks ? { ...value, Next: null, Previous: null } : value]
  })

/** What `Get-PartnerCustomer | Select-Object * | ConvertTo-Json` of PowerShell writes. */
export function flatExport(customer: unknown): unknown {
  const { allowDelegatedAccess, commerceId, companyProfile, id, relationshipToPartner } = customer as Fields
  const { companyName, domain } = companyProfile as Fields
  return {
    AllowDelegatedAccess: allowDelegatedAccess,
    AssociatedPartnerId: null,
    BillingProfile: null,
    CommerceId: commerceId,
    CustomerId: id,
    Domain: domain,
    Name: companyName,
    RelationshipToPartner: numberOf(relationshipToPartner),
  }
}

/** Every kind of change: names in snake_case, codes in lower case, an enum in capitals, lists that are wrapped. */
export const manyChanges = (customer: unknown): unknown =>
  mapped(customer, (key, value) => {
    if (key === 'country' || key === 'culture') return [snakeCase(key), String(value).toLowerCase()]
    if (key === 'relationshipToPartner') return [snakeCase(key), String(value).toUpperCase()]
    return [snakeCase(key), Array.isArray(value) ? { value, Count: value.length } : value]
  })
