import { type } from 'arktype'
import * as rule from '../rules.ts'
import { address, attributes, isNoList, links, optionalFormat, format, text } from './parts.ts'

const companyProfile = type({
  'tenantId?': optionalFormat(rule.uuid, 36),
  'domain?': text(253),
  'companyName?': text(256),
  'organizationRegistrationNumber?': text(64),
  'address?': address(),
  'email?': optionalFormat(rule.email, 254),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(isNoList)

const billingProfile = type({
  'id?': optionalFormat(rule.uuid, 36),
  'firstName?': text(64),
  'lastName?': text(64),
  'email?': optionalFormat(rule.email, 254),
  'culture?': optionalFormat(rule.culture, 10),
  'language?': optionalFormat(rule.language, 5),
  'companyName?': text(256),
  'defaultAddress?': address(),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(isNoList)

export const schema = type({
  id: format(rule.uuid, 36),
  'commerceId?': optionalFormat(rule.uuid, 36),
  companyProfile,
  'billingProfile?': billingProfile,
  'relationshipToPartner?': "'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'",
  'allowDelegatedAccess?': 'boolean',
  'enableGDAPByDefault?': 'boolean',
  'userCredentials?': type({ 'userName?': text(256), 'password?': text(256) }).narrow(isNoList),
  'customDomains?': text(253).array().atMostLength(5000),
  'tags?': text(256).array().atMostLength(1000),
  'associatedPartnerId?': optionalFormat(rule.uuid, 36),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(
  (document, context) =>
    rule.registrationNumberIsRight(document) || context.mustBe('within the registration number rule'),
)
