import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const listCustomers: Operation = {
  id: 'list-customers',
  method: 'GET',
  path: '/v1/customers',
  tag: 'Customers',
  summary: 'List customers',
  description:
    'A page of the customers of the partner, all or those that a filter finds. A page that is not the last one comes with a continuation token; send it as MS-ContinuationToken with seekOperation=Next.',
  origin: from('documented', 'get-customers', 'get-customers-filtered'),
  parameters: ['Size', 'Filter', 'SeekOperation', 'ContinuationToken'],
  request: null,
  status: 200,
  response: 'customer-collection',
  responseHeaders: [],
  faults: [],
}
