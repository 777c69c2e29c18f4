import { notBlank } from '../define/patterns.ts'
import { named } from '../define/named.ts'
import { reference } from '../define/reference.ts'
import { CountryWithoutRegistrationNumber } from '../definitions/country-without-registration-number.ts'
import { RegistrationNumberCountry } from '../definitions/registration-number-country.ts'
import { companyCountryIs, type RawSchema } from './company-country.ts'

/** `then` branch whose name becomes the issue code `registration-number-required`. */
export const RegistrationNumberRequired = named('RegistrationNumberRequired', {
  type: 'object',
  properties: {
    companyProfile: {
      type: 'object',
      required: ['organizationRegistrationNumber'],
      properties: { organizationRegistrationNumber: { type: 'string', pattern: notBlank } },
    },
  },
})

/** `then` branch whose name becomes the issue code `registration-number-not-allowed`. */
export const RegistrationNumberNotAllowed = named('RegistrationNumberNotAllowed', {
  type: 'object',
  properties: {
    companyProfile: {
      type: 'object',
      properties: { organizationRegistrationNumber: { type: 'string', maxLength: 0 } },
    },
  },
})

/** Required in the 24 countries, not allowed in the others, no verdict where the country is unknown. */
export const registrationNumberRule: readonly RawSchema[] = [
  {
    if: companyCountryIs(reference(RegistrationNumberCountry)),
    then: reference(RegistrationNumberRequired),
  },
  {
    if: companyCountryIs(reference(CountryWithoutRegistrationNumber)),
    then: reference(RegistrationNumberNotAllowed),
  },
]
