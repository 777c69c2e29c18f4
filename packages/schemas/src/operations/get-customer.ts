import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getCustomer: Operation = {
  id: 'get-customer',
  method: 'GET',
  path: '/v1/customers/{customerId}',
  tag: 'Customers',
  summary: 'Get a customer',
  description:
    'The customer with its profiles. Only this call returns allowDelegatedAccess, customDomains and tags; the address, the email address and the domains are left out if the partner has no admin access.',
  origin: from('documented', 'get-a-customer'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'customer',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
