import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Handler } from './call.ts'
import { type Creation, readCreation } from './creation.ts'
import type { Identifiers } from '../control/identifiers.ts'
import { isTaken } from '../customers/domains.ts'
import { newCustomer } from '../customers/new-customer.ts'
import { refuse } from '../faults/refuse.ts'
import type { Store } from '../customers/store.ts'
import { createdView } from '../customers/views.ts'

/** The same MS-RequestId with the same body gets the same answer again, and creates nothing. */
export const createCustomer: Handler = ({ store, identifiers, requestId, body }) => {
  const read = readCreation(body)
  if ('answer' in read) return read.answer
  // A valid request is not too deep for this.
  const fingerprint = createHash('sha256').update(JSON.stringify(read.value)).digest('hex')
  const before = store.answerTo(requestId)
  if (before !== undefined) {
    return before.fingerprint === fingerprint ? before.answer : refuse('RequestIdReused')
  }
  const answer = create(read.value, store, identifiers)
  if (answer.status === 201) store.keepAnswer(requestId, { answer, fingerprint })
  return answer
}

function create(request: Creation, store: Store, identifiers: Identifiers): Answer {
  if (isTaken(request.companyProfile.domain, store.customers()))
    return refuse('DomainTaken', { data: ['companyProfile.domain'] })
  const customer = newCustomer(request, identifiers, freshId(store, identifiers))
  store.set(customer)
  const password = identifiers.password()
  return { status: 201, body: createdView(customer, { userName: 'admin', password }) }
}

/** Fixed identifiers begin again in every run, where customers of the last one may be. */
function freshId(store: Store, identifiers: Identifiers): string {
  for (;;) {
    const id = identifiers.uuid('customer')
    if (store.get(id) === undefined) return id
  }
}
