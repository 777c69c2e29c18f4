import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listCustomers: Operation = {
  id: 'list-customers',
  method: 'GET',
  path: '/v1/customers',
  tag: 'Customers',
  summary: 'List customers',
  description:
    'One page of the customers of the partner, all of them or those that match a filter. Every page but the last has a continuation token; send it as MS-ContinuationToken with seekOperation=Next.',
  origin: from('documented', 'get-customers', 'get-customers-filtered'),
  parameters: ['Size', 'Filter', 'SeekOperation', 'ContinuationToken'],
  request: null,
  status: 200,
  response: 'customer-collection',
  responseHeaders: [],
  faults: [],
}
