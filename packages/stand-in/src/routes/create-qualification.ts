import type { Handler } from './call.ts'
import { describedBody } from './described-body.ts'
import { once } from './once.ts'
import { refuse } from '../faults/refuse.ts'
import { created } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

type Sent = {
  readonly qualification: string
  readonly educationSegment?: string
  readonly validationCode?: string
}

/** What each qualification needs besides its name. */
const needs: Readonly<Record<string, keyof Sent>> = {
  Education: 'educationSegment',
  GovernmentCommunityCloud: 'validationCode',
}

/** The one that is asked for stays in review, because nobody vets here; an entity of the state needs no review. */
export const createQualification: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    const read = describedBody<Sent>(call.body, 'CustomerQualificationRequest')
    if ('answer' in read) return read.answer
    const { qualification } = read.value
    const needed = needs[qualification]
    if (needed !== undefined && !read.value[needed])
      return refuse('CustomerDetailsMissing', { data: [needed] })
    return once(call, read.value, () => {
      const isDecided = qualification === 'StateOwnedEntity'
      const asked = isDecided
        ? { qualification }
        : { qualification, vettingStatus: 'InReview', vettingCreateDate: new Date(call.now).toISOString() }
      const { qualifications = [], ...related } = call.store.related(id)
      const others = qualifications.filter((one) => one.qualification !== qualification)
      call.store.setRelated(id, { ...related, qualifications: [...others, asked] })
      return created(asked)
    })
  })
