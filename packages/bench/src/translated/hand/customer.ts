import { countryKind, noCountry, unknown } from './country.ts'
import {
  type Fields,
  isAddress,
  isAttributes,
  isBoolean,
  isLinks,
  isObject,
  isOptional,
  isRelationship,
  isText,
  isTextList,
} from './parts.ts'
import { isNumberRight } from './registration-number.ts'
import { isCulture, isEmail, isLanguage, isUuid } from './text.ts'

const isMailbox = (text: string): boolean => text.length <= 254 && isEmail(text)

/** The kind of the address's country; of none where the address itself is wrong. */
function addressKind(address: unknown): number {
  if (address === undefined) return unknown
  return isObject(address) && isAddress(address) ? countryKind(address.country) : noCountry
}

const isCompanyProfile = (profile: Fields): boolean =>
  isOptional(profile.tenantId, isUuid) &&
  isText(profile.domain, 253) &&
  isText(profile.companyName, 256) &&
  isText(profile.organizationRegistrationNumber, 64) &&
  isOptional(profile.email, isMailbox) &&
  isLinks(profile.links) &&
  isAttributes(profile.attributes)

const isBillingProfile = (profile: Fields): boolean =>
  isOptional(profile.id, isUuid) &&
  isText(profile.firstName, 64) &&
  isText(profile.lastName, 64) &&
  isOptional(profile.email, isMailbox) &&
  isOptional(profile.culture, isCulture) &&
  isOptional(profile.language, isLanguage) &&
  isText(profile.companyName, 256) &&
  isLinks(profile.links) &&
  isAttributes(profile.attributes)

const isCredentials = (value: unknown): boolean =>
  value === undefined || (isObject(value) && isText(value.userName, 256) && isText(value.password, 256))

/** The limit: what somebody writes who has a day for this one resource. Own properties are not told from inherited ones. */
export function check(value: unknown): boolean {
  if (!isObject(value) || typeof value.id !== 'string' || !isUuid(value.id)) return false
  if (!isOptional(value.commerceId, isUuid)) return false
  const { companyProfile, billingProfile } = value
  if (!isObject(companyProfile) || !isCompanyProfile(companyProfile)) return false
  const companyKind = addressKind(companyProfile.address)
  if (companyKind === noCountry) return false
  let kind = companyKind
  if (billingProfile !== undefined) {
    if (!isObject(billingProfile) || !isBillingProfile(billingProfile)) return false
    const billingKind = addressKind(billingProfile.defaultAddress)
    if (billingKind === noCountry) return false
    if (kind === unknown) kind = billingKind
  }
  return (
    isNumberRight(companyProfile.organizationRegistrationNumber, kind) &&
    isRelationship(value.relationshipToPartner) &&
    isBoolean(value.allowDelegatedAccess) &&
    isBoolean(value.enableGDAPByDefault) &&
    isCredentials(value.userCredentials) &&
    isTextList(value.customDomains, 5000, 253) &&
    isTextList(value.tags, 1000, 256) &&
    isOptional(value.associatedPartnerId, isUuid) &&
    isLinks(value.links) &&
    isAttributes(value.attributes)
  )
}
