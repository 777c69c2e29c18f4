import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getValidationStatus: Operation = {
  id: 'get-validation-status',
  method: 'GET',
  path: '/v1/customers/{customerId}/validationStatus',
  tag: 'Relations',
  summary: 'Get the validation status',
  description:
    'Whether Microsoft has vetted the account of a customer. Purchases are blocked while it is under review, unknown or not allowed.',
  origin: from('documented', 'validation-status'),
  parameters: ['CustomerId', 'ValidationType'],
  request: null,
  status: 200,
  response: 'ValidationStatus',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
