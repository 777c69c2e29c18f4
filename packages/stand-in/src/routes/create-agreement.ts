import type { Agreement } from '../customers/related.ts'
import type { Handler } from './call.ts'
import { describedBody } from './described-body.ts'
import { refuse } from '../faults/refuse.ts'
import { once } from './once.ts'
import { created } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

/** Not a real user: the service takes it from the token. */
const userId = '00000000-0000-0000-0000-000000000000'

export const createAgreement: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    const read = describedBody<Agreement>(call.body, 'AgreementRequest')
    if ('answer' in read) return read.answer
    if (Number.isNaN(Date.parse(read.value.dateAgreed))) {
      return refuse('InvalidData', { data: ['dateAgreed:  DateAgreedInvalid - must be a date and time'] })
    }
    return once(call, read.value, () => {
      const agreement: Agreement = { ...read.value, userId }
      const { agreements = [], ...related } = call.store.related(id)
      call.store.setRelated(id, { ...related, agreements: [...agreements, agreement] })
      return created(agreement)
    })
  })
