import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getBillingProfile: Operation = {
  id: 'get-billing-profile',
  method: 'GET',
  path: '/v1/customers/{customerId}/profiles/billing',
  tag: 'Profiles',
  summary: 'Get the billing profile',
  description: 'The billing profile of a customer, with the etag that an update must send back.',
  origin: from('observed', 'update-billing-profile', 'service-contract'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'customer-billing-profile',
  responseHeaders: ['ETag'],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
