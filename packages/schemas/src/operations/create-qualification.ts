import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const createQualification: Operation = {
  id: 'create-qualification',
  method: 'POST',
  path: '/v1/customers/{customerId}/qualifications',
  tag: 'Relations',
  summary: 'Ask for a qualification',
  description:
    'Asks for a qualification of a customer. Microsoft decides later, except on StateOwnedEntity, which needs no decision.',
  origin: from('documented', 'update-qualifications'),
  parameters: ['CustomerId'],
  request: 'CustomerQualificationRequest',
  status: 201,
  response: 'CustomerQualification',
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
