import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const patchCustomer: Operation = {
  id: 'patch-customer',
  method: 'PATCH',
  path: '/v1/customers/{customer-id}',
  tag: 'Customers',
  summary: 'End a relationship',
  description:
    'Ends the reseller relationship with a customer that has no active subscription, or gives up delegated admin privileges. The sample answer of the documents is in Pascal case and full of nulls; this is the answer that clients read it as.',
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
