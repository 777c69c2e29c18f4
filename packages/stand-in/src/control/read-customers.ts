import { createHash } from 'node:crypto'
import { Customer } from '@openpartner/validators/customer'
import { normalizeCustomer } from '@openpartner/validators/normalize'

export type CustomersRead = { readonly customers: readonly Customer[] } | { readonly message: string }

/**
 * Customers in any form that people have them in: one, a list, an answer of the service with `items`, a data file with
 * `customers`, in the spelling of the service or of an SDK's dump. Links are those of the stand-in.
 */
export function readCustomers(value: unknown): CustomersRead {
  const customers: Customer[] = []
  for (const [index, item] of listIn(value).entries()) {
    const { value: normalized } = normalizeCustomer(item)
    const result = Customer.validate(normalized)
    if (!result.ok) {
      const [issue] = result.issues
      return { message: `customer ${index + 1} is not valid: ${issue?.pointer} ${issue?.message}` }
    }
    customers.push(withEtag(result.value))
  }
  const ids = new Set(customers.map(({ id }) => id.toLowerCase()))
  if (ids.size < customers.length) return { message: 'two customers have the same ID' }
  return { customers }
}

const lists = ['customers', 'items'] as const

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return [value]
  const entries = Object.entries(value) as [string, unknown][]
  const [, list] =
    entries.find(([key, item]) => Array.isArray(item) && lists.some((name) => name === key.toLowerCase())) ??
    []
  return Array.isArray(list) ? (list as unknown[]) : [value]
}

/**
 * A customer may come without an etag, without which its billing profile could never be changed. It gets the same one
 * each time.
 */
export function withEtag(customer: Customer): Customer {
  const { billingProfile } = customer
  if (billingProfile === undefined || billingProfile.attributes?.etag) return customer
  const etag = createHash('sha256')
    .update(JSON.stringify(billingProfile))
    .digest()
    .readBigInt64BE()
    .toString()
  const attributes = { objectType: 'CustomerBillingProfile', ...billingProfile.attributes, etag }
  return { ...customer, billingProfile: { ...billingProfile, attributes } }
}
