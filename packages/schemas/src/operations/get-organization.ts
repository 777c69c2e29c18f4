import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getOrganization: Operation = {
  id: 'get-organization',
  method: 'GET',
  path: '/v1/customers/{customerId}/organization',
  tag: 'Relations',
  summary: 'Get the organization',
  description:
    'A customer as an organization: its billing contact, its address and its registration number in one object.',
  origin: from('assumed', 'service-contract'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'OrganizationProfile',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
