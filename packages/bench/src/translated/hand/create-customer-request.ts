import { countryKind, noCountry, ofService, unknown, withRule } from './country.ts'
import { isNumberRight } from './registration-number.ts'
import {
  type Fields,
  hasNoOther,
  isAddress,
  isAttributes,
  isBoolean,
  isObject,
  isText,
  isRelationship,
} from './parts.ts'
import { isCulture, isDomain, isEmail, isLanguage, isVisible } from './text.ts'

const isName = (value: unknown): boolean => typeof value === 'string' && isVisible(value)

const requestFields = new Set([
  'companyProfile',
  'billingProfile',
  'enableGDAPByDefault',
  'relationshipToPartner',
  'attributes',
])
const companyFields = new Set(['domain', 'companyName', 'organizationRegistrationNumber', 'attributes'])
const billingFields = new Set([
  'firstName',
  'lastName',
  'email',
  'culture',
  'language',
  'companyName',
  'defaultAddress',
  'attributes',
])
const addressFields = new Set([
  'addressLine1',
  'addressLine2',
  'region',
  'postalCode',
  'firstName',
  'middleName',
  'lastName',
  'city',
  'state',
  'country',
  'phoneNumber',
])

const isCompanyProfile = (profile: Fields): boolean =>
  typeof profile.domain === 'string' &&
  profile.domain.length <= 253 &&
  isDomain(profile.domain) &&
  isText(profile.companyName, 256) &&
  isText(profile.organizationRegistrationNumber, 64) &&
  isAttributes(profile.attributes) &&
  hasNoOther(profile, companyFields)

const isBillingProfile = (profile: Fields): boolean =>
  typeof profile.email === 'string' &&
  profile.email.length <= 254 &&
  isEmail(profile.email) &&
  typeof profile.culture === 'string' &&
  isCulture(profile.culture) &&
  typeof profile.language === 'string' &&
  isLanguage(profile.language) &&
  isName(profile.companyName) &&
  isText(profile.companyName, 256) &&
  isText(profile.firstName, 64) &&
  isText(profile.lastName, 64) &&
  isAttributes(profile.attributes) &&
  hasNoOther(profile, billingFields)

/** The limit for a request: objects are closed, and two rules go across its fields. */
export function check(value: unknown): boolean {
  if (!isObject(value)) return false
  const { companyProfile, billingProfile, relationshipToPartner } = value
  if (!isObject(companyProfile) || !isCompanyProfile(companyProfile)) return false
  if (!isObject(billingProfile) || !isBillingProfile(billingProfile)) return false
  const address = billingProfile.defaultAddress
  if (!isObject(address) || !isName(address.addressLine1) || !isName(address.city)) return false
  const kind = countryKind(address.country)
  return (
    kind !== noCountry &&
    kind !== unknown &&
    kind !== ofService &&
    isAddress(address) &&
    hasNoOther(address, addressFields) &&
    isNumberRight(companyProfile.organizationRegistrationNumber, kind) &&
    (kind !== withRule || isName(address.phoneNumber)) &&
    isRelationship(relationshipToPartner) &&
    isBoolean(value.enableGDAPByDefault) &&
    isAttributes(value.attributes) &&
    hasNoOther(value, requestFields)
  )
}
