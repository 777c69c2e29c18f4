import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { withCustomer } from './with-customer.ts'

/** A customer of the stand-in has nowhere to sign. */
export const getDirectSignedStatus: Handler = (call) => withCustomer(call, () => ok({ isSigned: false }))
