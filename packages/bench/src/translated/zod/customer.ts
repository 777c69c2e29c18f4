import * as z from 'zod'
import * as rule from '../rules.ts'
import { address, attributes, links, optionalShape, optionalText, shape, text } from './parts.ts'

const companyProfile = z.looseObject({
  tenantId: optionalShape(rule.uuid, 36),
  domain: optionalText(253),
  companyName: optionalText(256),
  organizationRegistrationNumber: optionalText(64),
  address: address(),
  email: optionalShape(rule.email, 254),
  links: links(),
  attributes: attributes(),
})

const billingProfile = z.looseObject({
  id: optionalShape(rule.uuid, 36),
  firstName: optionalText(64),
  lastName: optionalText(64),
  email: optionalShape(rule.email, 254),
  culture: optionalShape(rule.culture, 10),
  language: optionalShape(rule.language, 5),
  companyName: optionalText(256),
  defaultAddress: address(),
  links: links(),
  attributes: attributes(),
})

export const schema = z
  .looseObject({
    id: shape(rule.uuid, 36),
    commerceId: optionalShape(rule.uuid, 36),
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
    associatedPartnerId: optionalShape(rule.uuid, 36),
    links: links(),
    attributes: attributes(),
  })
  .refine(rule.registrationNumberIsRight, 'Registration number against the rule of the country')
