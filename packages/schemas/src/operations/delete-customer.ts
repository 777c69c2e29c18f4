import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const deleteCustomer: Operation = {
  id: 'delete-customer',
  method: 'DELETE',
  path: '/v1/customers/{customerId}',
  tag: 'Customers',
  summary: 'Delete a customer from the sandbox',
  description: 'Deletes a customer and everything that belongs to it; only in the integration sandbox.',
  origin: from('documented', 'delete-customer'),
  parameters: ['CustomerId'],
  request: null,
  status: 204,
  response: null,
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
