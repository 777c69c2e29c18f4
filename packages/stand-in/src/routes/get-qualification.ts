import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { withCustomer } from './with-customer.ts'

/** The latest qualification that nobody has to decide on anymore, in lower case, as in the sample of the page. */
export const getQualification: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    const { qualifications = [] } = call.store.related(id)
    const decided = qualifications.findLast(({ vettingStatus }) => vettingStatus !== 'InReview')
    return ok((decided?.qualification ?? 'None').toLowerCase())
  })
