import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getQualification: Operation = {
  id: 'get-qualification',
  method: 'GET',
  path: '/v1/customers/{customerId}/qualification',
  tag: 'Relations',
  summary: 'Get the qualification of a customer',
  description:
    'The older form of the call on qualifications, which SDKs still make: the qualification alone, as a word, without its vetting.',
  origin: from('documented', 'get-qualification'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'CustomerQualificationName',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
