import * as v from 'valibot'
import * as rule from '../rules.ts'
import { attributes, newBillingFields, optionalText, format } from './parts.ts'

export const schema = v.pipe(
  v.strictObject({
    companyProfile: v.strictObject({
      domain: format(rule.domain, 253),
      companyName: optionalText(256),
      organizationRegistrationNumber: optionalText(64),
      attributes: attributes(),
    }),
    billingProfile: v.strictObject(newBillingFields()),
    enableGDAPByDefault: v.optional(v.boolean()),
    relationshipToPartner: v.optional(
      v.picklist(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']),
    ),
    attributes: attributes(),
  }),
  v.check(
    (document) => rule.registrationNumberIsRight(document),
    'Registration number against the rule of the country',
  ),
  v.check((document) => rule.phoneNumberIsRight(document), 'Phone number is required in this country'),
)
