import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getDirectSignedStatus: Operation = {
  id: 'get-direct-signed-status',
  method: 'GET',
  path: '/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus',
  tag: 'Relations',
  summary: 'Get whether the customer has signed',
  description: 'Whether a customer has accepted the Microsoft Customer Agreement itself.',
  origin: from('documented', 'direct-signed-status'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'DirectSignedAgreementStatus',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
