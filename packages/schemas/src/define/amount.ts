import { Type } from 'typebox'

/** An amount of money, in the currency of the partner. */
export const amount = () =>
  Type.Number({
    description: 'How much the customer may spend per month, in the currency of the partner.',
    examples: [100],
    minimum: 0,
    maximum: 1_000_000_000_000,
  })
