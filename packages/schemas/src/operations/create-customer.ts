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
    'Creates a customer of a direct partner, with its own tenant. Only this answer has userCredentials. Send MS-RequestId: a repeated identifier returns the first answer again.',
  origin: from('documented', 'create-a-customer'),
  parameters: [],
  request: 'create-customer-request',
  status: 201,
  response: 'customer',
  responseHeaders: [],
  faults: creationFaults,
}
