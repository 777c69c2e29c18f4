import { type } from 'arktype'
import * as rule from '../rules.ts'
import { attributes, newBillingFields, format, text } from './parts.ts'

export const schema = type({
  '+': 'reject',
  companyProfile: {
    '+': 'reject',
    domain: format(rule.domain, 253),
    'companyName?': text(256),
    'organizationRegistrationNumber?': text(64),
    'attributes?': attributes(),
  },
  billingProfile: { '+': 'reject', ...newBillingFields() },
  'enableGDAPByDefault?': 'boolean',
  'relationshipToPartner?': "'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'",
  'attributes?': attributes(),
})
  .narrow(
    (document, context) =>
      rule.registrationNumberIsRight(document) || context.mustBe('within the registration number rule'),
  )
  .narrow(
    (document, context) =>
      rule.phoneNumberIsRight(document) || context.mustBe('within the phone number rule'),
  )
