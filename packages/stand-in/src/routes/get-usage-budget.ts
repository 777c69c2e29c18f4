import type { Handler } from './call.ts'
import { usageBudgetAnswer } from './usage-budget-answer.ts'
import { withCustomer } from './with-customer.ts'

export const getUsageBudget: Handler = (call) =>
  withCustomer(call, ({ id }) => usageBudgetAnswer(id, call.store.related(id).usageBudget))
