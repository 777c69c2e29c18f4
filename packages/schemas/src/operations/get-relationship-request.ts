import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getRelationshipRequest: Operation = {
  id: 'get-relationship-request',
  method: 'GET',
  path: '/v1/customers/relationshiprequests',
  tag: 'Customers',
  summary: 'Get the relationship request',
  description: 'The address that a customer opens to accept a reseller relationship with the partner.',
  origin: from('documented', 'relationship-request', 'service-contract'),
  parameters: ['IndirectProviderId', 'IndirectResellerId', 'DualRole'],
  request: null,
  status: 200,
  response: 'customer-relationship-request',
  responseHeaders: [],
  faults: [],
}
