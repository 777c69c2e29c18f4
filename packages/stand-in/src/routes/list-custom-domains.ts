import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { detailsOf } from '../customers/views.ts'
import { withCustomer } from './with-customer.ts'

export const listCustomDomains: Handler = (call) =>
  withCustomer(call, (customer) => ok(detailsOf(customer).customDomains ?? []))
