import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listCustomDomains: Operation = {
  id: 'list-custom-domains',
  method: 'GET',
  path: '/v1/customers/{customerId}/customDomains',
  tag: 'Relations',
  summary: 'List the domains of a customer',
  description: 'The domains of a customer. The list is empty if the partner has no admin access.',
  origin: from('assumed', 'service-contract'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'CustomDomains',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
