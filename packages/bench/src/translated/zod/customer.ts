import * as z from 'zod'
import * as rule from '../rules.ts'
import { address, attributes, links, optionalFormat, optionalText, format, text } from './parts.ts'

const companyProfile = z.looseObject({
  tenantId: optionalFormat(rule.uuid, 36),
  domain: optionalText(253),
  companyName: optionalText(256),
  organizationRegistrationNumber: optionalText(64),
  address: address(),
  email: optionalFormat(rule.email, 254),
  links: links(),
  attributes: attributes(),
})

const billingProfile = z.looseObject({
  id: optionalFormat(rule.uuid, 36),
  firstName: optionalText(64),
  lastName: optionalText(64),
  email: optionalFormat(rule.email, 254),
  culture: optionalFormat(rule.culture, 10),
  language: optionalFormat(rule.language, 5),
  companyName: optionalText(256),
  defaultAddress: address(),
  links: links(),
  attributes: attributes(),
})

export const schema = z
  .looseObject({
    id: format(rule.uuid, 36),
    commerceId: optionalFormat(rule.uuid, 36),
    companyProfile,
    billingProfile: billingProfile.optional(),
    relationshipToPartner: z
      .enum(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'])
      .optional(),
    allowDelegatedAccess: z.boolean().optional(),
    enableGDAPByDefault: z.boolean().optional(),
    userCredentials: z.looseObject({ userName: optionalText(256), password: optionalText(256) }).optional(),
    customDomains: z.array(text(253)).max(5000).optional(),
    tags: z.array(text(256)).max(1000).optional(),
    associatedPartnerId: optionalFormat(rule.uuid, 36),
    links: links(),
    attributes: attributes(),
  })
  .refine(rule.registrationNumberIsRight, 'Registration number against the rule of the country')
