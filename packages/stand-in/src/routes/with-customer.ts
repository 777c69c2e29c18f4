import type { Customer } from '@openpartner/validators/customer'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { refuse } from '../faults/refuse.ts'

/** Answers from the customer in the path; refuses the call if there is no such customer. */
export function withCustomer(
  { params, store }: Call,
  answer: (customer: Customer) => Answer | undefined,
): Answer {
  const customer = store.get(params.customerId ?? '')
  if (customer === undefined) return refuse('TenantNotFound')
  return answer(customer) ?? refuse('NotFound')
}
