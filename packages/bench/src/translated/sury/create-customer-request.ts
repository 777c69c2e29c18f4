import * as S from 'sury'
import * as rule from '../rules.ts'
import { attributes, newBillingFields, object, optionalText, format } from './parts.ts'

export const schema = S.strict(
  object<rule.Ruled & Record<string, unknown>>({
    companyProfile: S.strict(
      object({
        domain: format(rule.domain, 253),
        companyName: optionalText(256),
        organizationRegistrationNumber: optionalText(64),
        attributes: attributes(),
      }),
    ),
    billingProfile: S.strict(object(newBillingFields())),
    enableGDAPByDefault: S.optional(S.boolean),
    relationshipToPartner: S.optional(
      S.union(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']),
    ),
    attributes: attributes(),
  }),
)
  .with(S.refine, rule.registrationNumberIsRight, {
    error: 'Registration number against the rule of the country',
  })
  .with(S.refine, rule.phoneNumberIsRight, { error: 'Phone number is required in this country' })
