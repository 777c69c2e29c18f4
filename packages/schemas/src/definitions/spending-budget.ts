import { Type } from 'typebox'
import { amount } from '../define/amount.ts'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'

export const SpendingBudget = openObject(
  'SpendingBudget',
  {
    title: 'SpendingBudget',
    description: 'What a customer may spend on metered services; without an amount there is no budget.',
    examples: [{ amount: 100, attributes: { objectType: 'SpendingBudget' } }],
  },
  { amount: Type.Optional(amount()), links: links(), attributes: attributes() },
)
