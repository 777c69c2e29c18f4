import * as v from 'valibot'
import * as rule from '../rules.ts'
import {
  address,
  attributes,
  links,
  openObject,
  optionalFormat,
  optionalText,
  format,
  text,
} from './parts.ts'

const companyProfile = openObject({
  tenantId: optionalFormat(rule.uuid, 36),
  domain: optionalText(253),
  companyName: optionalText(256),
  organizationRegistrationNumber: optionalText(64),
  address: address(),
  email: optionalFormat(rule.email, 254),
  links: links(),
  attributes: attributes(),
})

const billingProfile = openObject({
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

export const schema = v.pipe(
  openObject({
    id: format(rule.uuid, 36),
    commerceId: optionalFormat(rule.uuid, 36),
    companyProfile,
    billingProfile: v.optional(billingProfile),
    relationshipToPartner: v.optional(
      v.picklist(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']),
    ),
    allowDelegatedAccess: v.optional(v.boolean()),
    enableGDAPByDefault: v.optional(v.boolean()),
    userCredentials: v.optional(openObject({ userName: optionalText(256), password: optionalText(256) })),
    customDomains: v.optional(v.pipe(v.array(text(253)), v.maxLength(5000))),
    tags: v.optional(v.pipe(v.array(text(256)), v.maxLength(1000))),
    associatedPartnerId: optionalFormat(rule.uuid, 36),
    links: links(),
    attributes: attributes(),
  }),
  v.check(
    (document) => rule.registrationNumberIsRight(document),
    'Registration number against the rule of the country',
  ),
)
