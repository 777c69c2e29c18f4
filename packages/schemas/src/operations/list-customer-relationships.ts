import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listCustomerRelationships: Operation = {
  id: 'list-customer-relationships',
  method: 'GET',
  path: '/v1/customers/{customerId}/relationships',
  tag: 'Relations',
  summary: 'List the partners of a customer',
  description: 'The indirect resellers of a customer, for indirect providers.',
  origin: from('documented', 'get-indirect-resellers'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'PartnerRelationshipCollection',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
