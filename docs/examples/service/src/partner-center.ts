import { randomUUID } from 'node:crypto'
import type { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'

/** Where Partner Center is, and how to sign in there. */
export type PartnerCenter = {
  /** `https://api.partnercenter.microsoft.com`, or the address of a stand-in. */
  readonly url: string
  /** An access token of Microsoft Entra ID. */
  readonly token: string
}

/** Sends the request to create a customer. */
export function postCustomer(
  request: CreateCustomerRequest,
  { url, token }: PartnerCenter,
): Promise<Response> {
  return fetch(`${url}/v1/customers`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      Accept: 'application/json',
      // A second try with the same identifier and the same body creates no second customer.
      'MS-RequestId': randomUUID(),
      'MS-CorrelationId': randomUUID(),
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(60_000),
  })
}
