import { customerOperations } from './operations/index.ts'

/** Facts of the documents that schemas cannot express, for clients that limit their rate or choose a call. */
export const customerContract = Object.freeze({
  /** Calls that the service accepts. */
  rateLimit: Object.freeze({ requests: 500, per: 'minute', scope: 'tenant identifier' } as const),

  /** The clouds that the documents apply to, and which of the two documents says so. */
  clouds: Object.freeze([
    cloud('partner-center', 'Partner Center', ['2021', 'current']),
    cloud('21vianet', 'Partner Center operated by 21Vianet', ['2021', 'current']),
    cloud('germany', 'Partner Center for Microsoft Cloud Germany', ['2021']),
    cloud('us-government', 'Partner Center for Microsoft Cloud for US Government', ['2021', 'current']),
  ]),

  /** Each documented call on customers with its request and response by resource name; `null` where there is no body. */
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
