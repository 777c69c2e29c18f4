import { type } from 'arktype'
import * as rule from '../rules.ts'
import { address, attributes, isNoList, links, optionalShape, shape, text } from './parts.ts'

const companyProfile = type({
  'tenantId?': optionalShape(rule.uuid, 36),
  'domain?': text(253),
  'companyName?': text(256),
  'organizationRegistrationNumber?': text(64),
  'address?': address(),
  'email?': optionalShape(rule.email, 254),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(isNoList)

const billingProfile = type({
  'id?': optionalShape(rule.uuid, 36),
  'firstName?': text(64),
  'lastName?': text(64),
  'email?': optionalShape(rule.email, 254),
  'culture?': optionalShape(rule.culture, 10),
  'language?': optionalShape(rule.language, 5),
  'companyName?': text(256),
  'defaultAddress?': address(),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(isNoList)

export const schema = type({
  id: shape(rule.uuid, 36),
  'commerceId?': optionalShape(rule.uuid, 36),
  companyProfile,
  'billingProfile?': billingProfile,
  'relationshipToPartner?': "'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'",
  'allowDelegatedAccess?': 'boolean',
  'enableGDAPByDefault?': 'boolean',
  'userCredentials?': type({ 'userName?': text(256), 'password?': text(256) }).narrow(isNoList),
  'customDomains?': text(253).array().atMostLength(5000),
  'tags?': text(256).array().atMostLength(1000),
  'associatedPartnerId?': optionalShape(rule.uuid, 36),
  'links?': links(),
  'attributes?': attributes(),
}).narrow(
  (document, context) =>
    rule.registrationNumberIsRight(document) || context.mustBe('within the registration number rule'),
)
