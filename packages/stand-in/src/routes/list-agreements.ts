import type { Handler } from './call.ts'
import { collection } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

/** Without a type, those of the older agreement alone, as documented. */
export const listAgreements: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    const { agreementType = 'MicrosoftCloudAgreement' } = call.query
    const wanted = String(agreementType).toLowerCase()
    const { agreements = [] } = call.store.related(id)
    const items = agreements.filter(({ type }) => wanted === '*' || type.toLowerCase() === wanted)
    return collection(items, `/customers/${id}/agreements`)
  })
