import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listQualifications: Operation = {
  id: 'list-qualifications',
  method: 'GET',
  path: '/v1/customers/{customerId}/qualifications',
  tag: 'Relations',
  summary: 'List the qualifications of a customer',
  description: 'Whether a customer is a school, a public authority, or an entity that a state owns.',
  origin: from('documented', 'get-qualifications'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'CustomerQualifications',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
