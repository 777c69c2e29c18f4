import type { Handler } from './call.ts'
import { billingProfileAnswer } from './billing-profile-answer.ts'
import { withCustomer } from './with-customer.ts'

export const getBillingProfile: Handler = (call) => withCustomer(call, billingProfileAnswer)
