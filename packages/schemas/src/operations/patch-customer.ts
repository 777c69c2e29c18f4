import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const patchCustomer: Operation = {
  id: 'patch-customer',
  method: 'PATCH',
  path: '/v1/customers/{customerId}',
  tag: 'Customers',
  summary: 'End a relationship',
  description:
    'Ends the reseller relationship with a customer that has no active subscription, or removes delegated admin privileges. In the documented sample response, everything but relationshipToPartner is null, in Pascal case: rely on the status.',
  origin: from('documented', 'remove-relationship', 'remove-dap'),
  parameters: ['CustomerId'],
  request: 'patch-customer-request',
  status: 200,
  response: 'customer',
  responseHeaders: [],
  faults: [
    'InvalidProperty',
    'InvalidCustomerId',
    'NoRelationship',
    'TenantNotFound',
    'TooLarge',
    'UnsupportedMediaType',
  ],
}
