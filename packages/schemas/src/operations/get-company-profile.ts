import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getCompanyProfile: Operation = {
  id: 'get-company-profile',
  method: 'GET',
  path: '/v1/customers/{customerId}/profiles/company',
  tag: 'Profiles',
  summary: 'Get the company profile',
  description: 'The company profile of a customer. It cannot be changed.',
  origin: from('documented', 'get-company-profile'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'customer-company-profile',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
