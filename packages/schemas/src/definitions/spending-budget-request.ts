import { amount } from '../define/amount.ts'
import { sentAttributes } from '../define/metadata.ts'
import { closedObject } from '../define/object.ts'

export const SpendingBudgetRequest = closedObject(
  'SpendingBudgetRequest',
  {
    title: 'SpendingBudgetRequest',
    description: 'The budget to set.',
    examples: [{ amount: 100, attributes: { objectType: 'SpendingBudget' } }],
  },
  { amount: amount(), attributes: sentAttributes() },
)
