import * as z from 'zod'
import * as rule from '../rules.ts'
import { attributes, newBillingFields, optionalText, format } from './parts.ts'

export const schema = z
  .strictObject({
    companyProfile: z.strictObject({
      domain: format(rule.domain, 253),
      companyName: optionalText(256),
      organizationRegistrationNumber: optionalText(64),
      attributes: attributes(),
    }),
    billingProfile: z.strictObject(newBillingFields()),
    enableGDAPByDefault: z.boolean().optional(),
    relationshipToPartner: z
      .enum(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'])
      .optional(),
    attributes: attributes(),
  })
  .refine(rule.registrationNumberIsRight, 'Registration number against the rule of the country')
  .refine(rule.phoneNumberIsRight, 'Phone number is required in this country')
