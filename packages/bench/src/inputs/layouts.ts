/** A text with many records of one layout. */
export type Layout = {
  readonly open: string
  readonly record: string
  readonly between: string
  readonly close: string
}

const columns: readonly (readonly [name: string, path: readonly string[]])[] = [
  ['Microsoft ID', ['id']],
  ['Company name', ['companyProfile', 'companyName']],
  ['Primary domain name', ['companyProfile', 'domain']],
  ['Relationship', ['relationshipToPartner']],
  ['billingProfile.email', ['billingProfile', 'email']],
  ['billingProfile.culture', ['billingProfile', 'culture']],
  ['billingProfile.language', ['billingProfile', 'language']],
  ['billingProfile.defaultAddress.country', ['billingProfile', 'defaultAddress', 'country']],
  ['billingProfile.defaultAddress.city', ['billingProfile', 'defaultAddress', 'city']],
  ['companyProfile.organizationRegistrationNumber', ['companyProfile', 'organizationRegistrationNumber']],
  ['billingProfile.firstName', ['billingProfile', 'firstName']],
  ['billingProfile.lastName', ['billingProfile', 'lastName']],
  ['billingProfile.defaultAddress.state', ['billingProfile', 'defaultAddress', 'state']],
  ['billingProfile.defaultAddress.postalCode', ['billingProfile', 'defaultAddress', 'postalCode']],
  ['billingProfile.defaultAddress.phoneNumber', ['billingProfile', 'defaultAddress', 'phoneNumber']],
  ['billingProfile.defaultAddress.addressLine1', ['billingProfile', 'defaultAddress', 'addressLine1']],
]

/** The same customer in every layout that is read as a stream. */
export function layoutsOf(
  customer: unknown,
): Readonly<Record<'array' | 'collection' | 'NDJSON' | 'CSV', Layout>> {
  const record = JSON.stringify(customer)
  const row = columns.map(([, path]) => cell(path.reduce(valueOf, customer))).join(',')
  const header = columns.map(([name]) => name).join(',')
  return {
    array: { open: '[', record, between: ',\n', close: ']' },
    collection: { open: '{"totalCount":1,"items":[', record, between: ',', close: ']}' },
    NDJSON: { open: '', record, between: '\n', close: '\n' },
    CSV: { open: `${header}\r\n`, record: row, between: '\r\n', close: '\r\n' },
  }
}

const valueOf = (value: unknown, name: string): unknown =>
  (value as Readonly<Record<string, unknown>> | undefined)?.[name]

const cell = (value: unknown): string => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : '')
