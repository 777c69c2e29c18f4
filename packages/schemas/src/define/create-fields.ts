import { Type } from 'typebox'
import { NewBillingProfile } from '../definitions/new-billing-profile.ts'
import { NewCompanyProfile } from '../definitions/new-company-profile.ts'
import { sentAttributes } from './metadata.ts'
import { reference } from './reference.ts'
import { stringEnum } from './string-enum.ts'

/** Fields of a customer to be created, for any kind of partner. */
export const createFields = () => ({
  companyProfile: reference(NewCompanyProfile, { description: 'The company or organization.' }),
  billingProfile: reference(NewBillingProfile, { description: 'Whom to bill.' }),
  enableGDAPByDefault: Type.Optional(
    Type.Boolean({
      description: 'Whether to ask for default granular delegated admin privileges with the new customer.',
      examples: [true],
    }),
  ),
  relationshipToPartner: Type.Optional(
    stringEnum(
      ['none'],
      {
        description: 'Sent by the official SDK with its only settable value.',
        examples: ['none'],
      },
      { none: 'No program yet: the service sets the one that applies.' },
    ),
  ),
  attributes: sentAttributes(),
})

/** The body that the published examples of the create requests share. */
export const createExample = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'elin@contoso.example',
    culture: 'en-us',
    language: 'en',
    companyName: 'Contoso',
    defaultAddress: {
      addressLine1: '1 Main Street',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
    },
  },
}
