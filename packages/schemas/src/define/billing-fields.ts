import { Type } from 'typebox'
import { BillingAddress } from '../definitions/billing-address.ts'
import { reference } from './reference.ts'
import { optionalText, requiredName, requiredFormat } from './text.ts'

/** Fields of a billing profile that a client sends. */
export const billingFields = () => ({
  firstName: Type.Optional(
    optionalText(64, { description: 'First name of the person who receives the bills.', examples: ['Elin'] }),
  ),
  lastName: Type.Optional(
    optionalText(64, { description: 'Last name of the person who receives the bills.', examples: ['Lind'] }),
  ),
  email: requiredFormat('email', {
    description: 'Email address of the billing contact.',
    examples: ['elin@contoso.example'],
  }),
  culture: requiredFormat('culture', {
    description: 'Preferred culture for communication and currency, in any letter case.',
    examples: ['en-us', 'sr-Latn-RS'],
  }),
  language: requiredFormat('language', {
    description: 'Preferred language for communication.',
    examples: ['en'],
  }),
  companyName: requiredName(256, {
    description: 'Name of the company or organization on the bill.',
    examples: ['Contoso'],
  }),
  defaultAddress: reference(BillingAddress, { description: 'Address that bills are sent to.' }),
})
