/** Facts of the documents that are not shapes, for clients that pace themselves or choose a call. */
export const customerContract = Object.freeze({
  /** Calls that the service takes. */
  rateLimit: Object.freeze({ requests: 500, per: 'minute', scope: 'tenant identifier' } as const),

  /** The clouds that the documents say they apply to, and by which of the two documents. */
  clouds: Object.freeze([
    cloud('partner-center', 'Partner Center', ['2021', 'current']),
    cloud('21vianet', 'Partner Center operated by 21Vianet', ['2021', 'current']),
    cloud('germany', 'Partner Center for Microsoft Cloud Germany', ['2021']),
    cloud('us-government', 'Partner Center for Microsoft Cloud for US Government', ['2021', 'current']),
  ]),

  /** Each documented call: what it takes and what it answers, by resource name; `null` where there is no body. */
  operations: Object.freeze([
    operation('get-customer', 'GET', '/v1/customers/{customer-id}', null, 'customer'),
    operation('list-customers', 'GET', '/v1/customers', null, 'customer-collection'),
    operation('create-customer', 'POST', '/v1/customers', 'create-customer-request', 'customer'),
    operation(
      'create-indirect-customer',
      'POST',
      '/v1/customers',
      'create-indirect-customer-request',
      'customer',
    ),
    operation('patch-customer', 'PATCH', '/v1/customers/{customer-id}', 'patch-customer-request', 'customer'),
    operation('delete-customer', 'DELETE', '/v1/customers/{customer-id}', null, null),
    operation(
      'get-company-profile',
      'GET',
      '/v1/customers/{customer-id}/profiles/company',
      null,
      'customer-company-profile',
    ),
    operation(
      'get-billing-profile',
      'GET',
      '/v1/customers/{customer-id}/profiles/billing',
      null,
      'customer-billing-profile',
    ),
    operation(
      'update-billing-profile',
      'PUT',
      '/v1/customers/{customer-id}/profiles/billing',
      'update-billing-profile-request',
      'customer-billing-profile',
    ),
    operation(
      'get-relationship-request',
      'GET',
      '/v1/customers/relationshiprequests',
      null,
      'customer-relationship-request',
    ),
  ]),

  /** Properties of Customer that only a call by identifier returns; `billingProfile` is also in the answer to a creation. */
  onlyWhenReadById: Object.freeze(['allowDelegatedAccess', 'customDomains', 'tags'] as const),

  /** Properties of Customer that only the answer to a creation carries. */
  onlyWhenCreated: Object.freeze(['userCredentials'] as const),
})

function cloud(id: string, name: string, documents: readonly ('2021' | 'current')[]) {
  return Object.freeze({ id, name, documents: Object.freeze(documents) })
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

function operation(
  id: string,
  method: Method,
  path: string,
  request: string | null,
  response: string | null,
) {
  return Object.freeze({ id, method, path, request, response })
}
