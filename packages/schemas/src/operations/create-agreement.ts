import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const createAgreement: Operation = {
  id: 'create-agreement',
  method: 'POST',
  path: '/v1/customers/{customerId}/agreements',
  tag: 'Relations',
  summary: 'Confirm an agreement',
  description: 'Confirms that a customer has accepted the Microsoft Customer Agreement.',
  origin: from('documented', 'confirm-agreement'),
  parameters: ['CustomerId'],
  request: 'AgreementRequest',
  status: 201,
  response: 'Agreement',
  responseHeaders: [],
  faults: [
    'CustomerDetailsMissing',
    'InvalidProperty',
    'InvalidData',
    'InvalidCustomerId',
    'NoRelationship',
    'TenantNotFound',
    'RequestIdReused',
    'TooLarge',
    'UnsupportedMediaType',
  ],
}
