import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const updateBillingProfile: Operation = {
  id: 'update-billing-profile',
  method: 'PUT',
  path: '/v1/customers/{customerId}/profiles/billing',
  tag: 'Profiles',
  summary: 'Replace the billing profile',
  description:
    'Replaces the billing profile of a customer with the whole profile that is sent, unless it has changed since it was read.',
  origin: from('documented', 'update-billing-profile'),
  parameters: ['CustomerId', 'IfMatch'],
  request: 'update-billing-profile-request',
  status: 200,
  response: 'customer-billing-profile',
  responseHeaders: ['ETag'],
  faults: [
    'CustomerDetailsMissing',
    'EtagStale',
    'InvalidProperty',
    'InvalidData',
    'InvalidCustomerId',
    'NoRelationship',
    'TenantNotFound',
    'EtagMissing',
    'TooLarge',
    'UnsupportedMediaType',
  ],
}
