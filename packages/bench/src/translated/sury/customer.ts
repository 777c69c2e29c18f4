import * as S from 'sury'
import * as rule from '../rules.ts'
import { address, attributes, links, object, optionalFormat, optionalText, format, text } from './parts.ts'

const companyProfile = object({
  tenantId: optionalFormat(rule.uuid, 36),
  domain: optionalText(253),
  companyName: optionalText(256),
  organizationRegistrationNumber: optionalText(64),
  address: address(),
  email: optionalFormat(rule.email, 254),
  links: links(),
  attributes: attributes(),
})

const billingProfile = object({
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

export const schema = object<rule.Ruled & Record<string, unknown>>({
  id: format(rule.uuid, 36),
  commerceId: optionalFormat(rule.uuid, 36),
  companyProfile,
  billingProfile: S.optional(billingProfile),
  relationshipToPartner: S.optional(
    S.union(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']),
  ),
  allowDelegatedAccess: S.optional(S.boolean),
  enableGDAPByDefault: S.optional(S.boolean),
  userCredentials: S.optional(object({ userName: optionalText(256), password: optionalText(256) })),
  customDomains: S.optional(S.array(text(253)).with(S.refine, (list) => list.length <= 5000)),
  tags: S.optional(S.array(text(256)).with(S.refine, (list) => list.length <= 1000)),
  associatedPartnerId: optionalFormat(rule.uuid, 36),
  links: links(),
  attributes: attributes(),
}).with(S.refine, rule.registrationNumberIsRight, {
  error: 'Registration number against the rule of the country',
})
