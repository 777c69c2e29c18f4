import { creationFaults } from '../http/creation-faults.ts'
import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const createCustomer: Operation = {
  id: 'create-customer',
  method: 'POST',
  path: '/v1/customers',
  tag: 'Customers',
  summary: 'Create a customer',
  description:
    'For direct partners: send a CreateCustomerRequest. The customer gets its own tenant, and only this response has its userCredentials. Send MS-RequestId: a repeated identifier returns the first response again.',
  origin: from('documented', 'create-a-customer'),
  parameters: [],
  request: 'create-customer-request',
  status: 201,
  response: 'customer',
  responseHeaders: [],
  faults: creationFaults,
}
