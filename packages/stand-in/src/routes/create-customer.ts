import { createHash, randomBytes } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Handler } from './call.ts'
import { type Creation, readCreation } from './creation.ts'
import { isTaken } from '../customers/domains.ts'
import { newCustomer } from '../customers/new-customer.ts'
import { refuse } from '../faults/refuse.ts'
import type { Store } from '../customers/store.ts'
import { createdView } from '../customers/views.ts'

/** The same MS-RequestId with the same body gets the same answer again, and creates nothing. */
export const createCustomer: Handler = ({ store, requestId, body }) => {
  const read = readCreation(body)
  if ('answer' in read) return read.answer
  // A valid request is not too deep for this.
  const fingerprint = createHash('sha256').update(JSON.stringify(read.value)).digest('hex')
  const before = store.answerTo(requestId)
  if (before !== undefined) {
    return before.fingerprint === fingerprint ? before.answer : refuse('RequestIdReused')
  }
  const answer = create(read.value, store)
  if (answer.status === 201) store.keepAnswer(requestId, { answer, fingerprint })
  return answer
}

function create(request: Creation, store: Store): Answer {
  if (isTaken(request.companyProfile.domain, store.customers()))
    return refuse('DomainTaken', { data: ['companyProfile.domain'] })
  const customer = newCustomer(request)
  store.set(customer)
  const password = randomBytes(9).toString('base64')
  return { status: 201, body: createdView(customer, { userName: 'admin', password }) }
}
