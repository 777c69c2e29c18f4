import { expect, test } from 'vitest'
import { findRoute } from './find-route.ts'

const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'

test.each([
  ['GET', '/v1/customers', 'list-customers', {}, {}],
  ['GET', '/v1/customers/', 'list-customers', {}, {}],
  ['GET', '/v1/customers?size=2&filter=a%3Fb?c#d', 'list-customers', {}, { size: '2', filter: 'a?b?c' }],
  ['GET', '/v1/customers?size=1&size=2', 'list-customers', {}, { size: ['1', '2'] }],
  ['GET', '/v1/customers/relationshiprequests', 'get-relationship-request', {}, {}],
  ['GET', `/v1/customers/${id}`, 'get-customer', { customerId: id }, {}],
  // `links.next` as SDKs put it together.
  ['GET', '/v1//customers?size=2&filter=a//b', 'list-customers', {}, { size: '2', filter: 'a//b' }],
  ['GET', '//V1///Customers//', 'list-customers', {}, {}],
  ['GET', '/v1/Customers/AbC/Profiles/BILLING', 'get-billing-profile', { customerId: 'AbC' }, {}],
  ['HEAD', '/v1/domains/Contoso.OnMicrosoft.com', 'check-domain', { domain: 'Contoso.OnMicrosoft.com' }, {}],
  ['DELETE', '/v1/customers/a%2Fb', 'delete-customer', { customerId: 'a/b' }, {}],
])('%s %s is %s', (method, url, operation, params, query) => {
  expect(findRoute(method, url)).toMatchObject({ operation: { id: operation }, params, query })
})

test.each([
  ['/v1/customers/relationshiprequests', ['GET']],
  [`/v1/customers/${id}`, ['GET', 'PATCH', 'DELETE']],
  ['/v1/customers/a/b', []],
  ['//v1/customers', ['GET', 'POST']],
  ['/v1/domains', []],
  ['', []],
])('PUT %j is allowed as %j', (url, allowed) => {
  expect(findRoute('PUT', url)).toEqual({ allowed })
})

test('a key such as __proto__ is a parameter like any other', () => {
  const route = findRoute('GET', '/v1/customers?__proto__=1&constructor=2')
  expect('query' in route && Object.keys(route.query)).toEqual(['__proto__', 'constructor'])
})

test('an escape that is not UTF-8 is malformed', () => {
  expect(findRoute('GET', '/v1/customers/%ff')).toEqual({ malformed: true })
})
