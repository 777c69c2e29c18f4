import { creationFaults } from '../http/creation-faults.ts'
import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const createIndirectCustomer: Operation = {
  id: 'create-indirect-customer',
  method: 'POST',
  path: '/v1/customers',
  tag: 'Customers',
  summary: 'Create a customer for an indirect reseller',
  description:
    'For indirect providers: send a CreateIndirectCustomerRequest, whose associatedPartnerId is the indirect reseller of the customer. Without it, the customer would belong to the provider itself.',
  origin: from('documented', 'create-indirect'),
  parameters: [],
  request: 'create-indirect-customer-request',
  status: 201,
  response: 'customer',
  responseHeaders: [],
  faults: creationFaults,
}
