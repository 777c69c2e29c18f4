import { companyCountry, property } from '@openpartner/registration/company-country'
import type { Rule } from '../shape.ts'
import { countryKind } from './country.ts'
import { isNotBlank } from './not-blank.ts'

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the value is missing, or text that says nothing; other types are another fault. */
const isMissing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && !isNotBlank(value))

/** The rules RegistrationNumberRequired and RegistrationNumberNotAllowed. */
export const registrationNumberRule: Rule = (document, report) => {
  const company = property(document, 'companyProfile')
  if (!isRecord(company)) return false
  const number = property(company, 'organizationRegistrationNumber')
  const country = companyCountry(document)
  const kind = countryKind(country)
  const fault =
    kind === 2
      ? isMissing(number) && 'required'
      : kind === 1 && typeof number === 'string' && number !== '' && 'not-allowed'
  return (
    fault !== false &&
    report(`registration-number-${fault}`, ['companyProfile', 'organizationRegistrationNumber'], { country })
  )
}

/** The rule PhoneNumberRequired. */
export const phoneNumberRule: Rule = (document, report) => {
  const address = property(property(document, 'billingProfile'), 'defaultAddress')
  const country = companyCountry(document)
  const fault = isRecord(address) && countryKind(country) === 2 && isMissing(property(address, 'phoneNumber'))
  return (
    fault && report('phone-number-required', ['billingProfile', 'defaultAddress', 'phoneNumber'], { country })
  )
}
