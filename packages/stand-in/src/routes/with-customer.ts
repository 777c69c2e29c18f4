import type { Customer } from '@openpartner/validators/customer'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { refuse } from '../faults/refuse.ts'

/** The customer that the address names, for the answer that is made of it; else the refusal. */
export function withCustomer(
  { params, store }: Call,
  answer: (customer: Customer) => Answer | undefined,
): Answer {
  const customer = store.get(params.customerId ?? '')
  if (customer === undefined) return refuse('TenantNotFound')
  return answer(customer) ?? refuse('NotFound')
}
