import { notBlank } from '../define/patterns.ts'
import { named } from '../define/named.ts'
import { reference } from '../define/reference.ts'
import { RegistrationNumberCountry } from '../definitions/registration-number-country.ts'
import { companyCountryIs, type RawSchema } from './company-country.ts'

/** `then` branch whose name becomes the issue code `phone-number-required`. */
export const PhoneNumberRequired = named('PhoneNumberRequired', {
  type: 'object',
  properties: {
    billingProfile: {
      type: 'object',
      properties: {
        defaultAddress: {
          type: 'object',
          required: ['phoneNumber'],
          properties: { phoneNumber: { type: 'string', pattern: notBlank } },
        },
      },
    },
  },
})

/** The billing address of a new customer needs a phone number in the same 24 countries. */
export const phoneNumberRule: readonly RawSchema[] = [
  { if: companyCountryIs(reference(RegistrationNumberCountry)), then: reference(PhoneNumberRequired) },
]
