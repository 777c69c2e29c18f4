import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listAgreements: Operation = {
  id: 'list-agreements',
  method: 'GET',
  path: '/v1/customers/{customerId}/agreements',
  tag: 'Relations',
  summary: 'List agreements',
  description: 'The agreements that a customer has accepted, as the partner has confirmed them.',
  origin: from('documented', 'get-agreements'),
  parameters: ['CustomerId', 'AgreementType'],
  request: null,
  status: 200,
  response: 'AgreementCollection',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
