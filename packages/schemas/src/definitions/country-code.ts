import { stringEnum } from '../define/string-enum.ts'
import { countryCodes } from '../generated/country-codes.ts'

/** Every country code that a required country may carry. */
export const CountryCode = Object.assign(
  stringEnum(countryCodes, {
    description: 'ISO 3166-1 alpha-2 country code in upper case; XK for Kosovo. The United Kingdom is GB.',
    examples: ['BR', 'SE', 'US'],
  }),
  { $id: 'CountryCode' as const },
)
