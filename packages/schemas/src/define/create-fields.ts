import { Type } from 'typebox'
import { NewBillingProfile } from '../definitions/new-billing-profile.ts'
import { NewCompanyProfile } from '../definitions/new-company-profile.ts'
import { sentAttributes } from './metadata.ts'
import { reference } from './reference.ts'
import { sentRelationshipToPartner } from './relationship-to-partner.ts'

/** Fields of a customer to be created, for any kind of partner. */
export const createFields = () => ({
  companyProfile: reference(NewCompanyProfile, { description: 'The company or organization.' }),
  billingProfile: reference(NewBillingProfile, { description: 'Who receives the bills.' }),
  enableGDAPByDefault: Type.Optional(
    Type.Boolean({
      description: 'Whether to ask for default granular delegated admin privileges with the new customer.',
      examples: [true],
    }),
  ),
  relationshipToPartner: Type.Optional(sentRelationshipToPartner()),
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
