import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { companyProfileOf } from '../customers/views.ts'
import { withCustomer } from './with-customer.ts'

export const getCompanyProfile: Handler = (call) =>
  withCustomer(call, (customer) => ok(companyProfileOf(customer)))
