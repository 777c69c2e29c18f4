import type { Handler } from './call.ts'
import { describedBody } from './described-body.ts'
import { usageBudgetAnswer } from './usage-budget-answer.ts'
import { withCustomer } from './with-customer.ts'

export const updateUsageBudget: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    const read = describedBody<{ readonly amount: number }>(call.body, 'SpendingBudgetRequest')
    if ('answer' in read) return read.answer
    const { amount } = read.value
    call.store.setRelated(id, { ...call.store.related(id), usageBudget: amount })
    return usageBudgetAnswer(id, amount)
  })
