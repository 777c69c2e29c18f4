import { createHash, randomBytes } from 'node:crypto'
import { registrationNumberCheck } from '@openpartner/registration/check'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { CreateIndirectCustomerRequest } from '@openpartner/validators/create-indirect-customer-request'
import {
  normalizeCreateCustomerRequest,
  normalizeCreateIndirectCustomerRequest,
} from '@openpartner/validators/normalize'
import type { Answer } from './answer.ts'
import type { Handler } from './call.ts'
import { newCustomer } from '../customers/new-customer.ts'
import { type BodyKind, readBody } from './read-body.ts'
import { refuse } from '../faults/refuse.ts'
import type { Store } from '../customers/store.ts'
import { createdView } from '../customers/views.ts'

const checks = [registrationNumberCheck('format')]

const direct: BodyKind<CreateCustomerRequest> = {
  validator: CreateCustomerRequest.with({ checks }),
  normalize: normalizeCreateCustomerRequest,
}

const indirect: BodyKind<CreateIndirectCustomerRequest> = {
  validator: CreateIndirectCustomerRequest.with({ checks }),
  normalize: normalizeCreateIndirectCustomerRequest,
}

/** The same MS-RequestId with the same body gets the same answer again, and creates nothing. */
export const createCustomer: Handler = ({ store, requestId, body }) => {
  const read = readBody<CreateCustomerRequest | CreateIndirectCustomerRequest>(body, kindOf(body))
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

/** An indirect provider names the reseller that the customer is for. */
function kindOf(body: unknown): BodyKind<CreateCustomerRequest | CreateIndirectCustomerRequest> {
  const { value } = normalizeCreateIndirectCustomerRequest(body)
  const isIndirect =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'associatedPartnerId')
  return isIndirect ? indirect : direct
}

function create(request: CreateCustomerRequest | CreateIndirectCustomerRequest, store: Store): Answer {
  const domain = request.companyProfile.domain.toLowerCase()
  const inUse = store
    .customers()
    .some(({ companyProfile }) => companyProfile.domain?.toLowerCase() === domain)
  if (inUse) return refuse('DomainTaken', { data: ['companyProfile.domain'] })
  const customer = newCustomer(request)
  store.set(customer)
  const password = randomBytes(9).toString('base64')
  return { status: 201, body: createdView(customer, { userName: 'admin', password }) }
}
