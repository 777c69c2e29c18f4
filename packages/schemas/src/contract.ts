import { customerOperations } from './operations/index.ts'

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

  /** Each documented call on customers: what it takes and what it answers, by resource name; `null` where there is no body. */
  operations: Object.freeze(
    customerOperations.map(({ id, method, path, request, response }) =>
      Object.freeze({ id, method, path, request, response }),
    ),
  ),

  /** Properties of Customer that only a call by identifier returns; `billingProfile` is also in the answer to a creation. */
  onlyWhenReadById: Object.freeze(['allowDelegatedAccess', 'customDomains', 'tags'] as const),

  /** Properties of Customer that only the answer to a creation carries. */
  onlyWhenCreated: Object.freeze(['userCredentials'] as const),
})

function cloud(id: string, name: string, documents: readonly ('2021' | 'current')[]) {
  return Object.freeze({ id, name, documents: Object.freeze(documents) })
}
