import customerSchema from '@openpartner/schemas/conditional-free/customer'
import { Customer } from '@openpartner/validators/customer'
import type { Collection, Db } from 'mongodb'

type Stored = Customer & { readonly _id: string }

/** A collection in which the database accepts only customers, whoever writes. */
export const createCustomers = (database: Db): Promise<Collection<Stored>> =>
  database.createCollection<Stored>('customers', { validator: { $jsonSchema: customerSchema } })

/**
 * Stores a customer under its own id.
 * @throws {ValidationError} with every issue at its field, before the database rejects it
 */
export async function saveCustomer(customers: Collection<Stored>, customer: unknown): Promise<void> {
  Customer.assert(customer)
  await customers.insertOne({ _id: customer.id, ...customer })
}
