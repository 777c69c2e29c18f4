import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listManagedServices: Operation = {
  id: 'list-managed-services',
  method: 'GET',
  path: '/v1/customers/{customerId}/managedservices',
  tag: 'Relations',
  summary: 'List managed services',
  description: 'The services of a customer that the partner administers, with addresses in the portal.',
  origin: from('documented', 'get-managed-services'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'ManagedServiceCollection',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
