import type { Customer } from '@openpartner/validators/customer'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { hasEnded } from '../customers/relationship.ts'
import { refuse } from '../faults/refuse.ts'

/** As recorded from the service. */
export const noRelationship = (): Answer =>
  refuse('NoRelationship', { description: 'No relationship between caller and account.' })

/**
 * Answers from the customer in the path; refuses the call if there is no such customer.
 *
 * @param ended answers for a customer whose relationship has ended
 */
export function withCustomer(
  { params, store }: Call,
  answer: (customer: Customer) => Answer | undefined,
  ended: () => Answer = noRelationship,
): Answer {
  const customer = store.get(params.customerId ?? '')
  if (customer === undefined) return refuse('TenantNotFound')
  if (hasEnded(customer)) return ended()
  return answer(customer) ?? refuse('NotFound')
}
