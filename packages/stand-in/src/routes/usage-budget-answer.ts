import { type Answer, ok } from './answer.ts'
import { selfLink } from '../customers/links.ts'

/** The budget of a customer; without an amount there is none. */
export const usageBudgetAnswer = (id: string, amount: number | undefined): Answer =>
  ok({
    ...(amount === undefined ? {} : { amount }),
    links: selfLink(`/customers/${id}/usagebudget`),
    attributes: { objectType: 'SpendingBudget' },
  })
