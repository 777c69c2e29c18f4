import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryCodes, countryNames } from '../generated/country-codes.ts'

/** Every country code that a required country may have. */
export const CountryCode = named(
  'CountryCode',
  stringEnum(
    countryCodes,
    {
      description: 'ISO 3166-1 alpha-2 country code in upper case; XK for Kosovo. The United Kingdom is GB.',
      examples: ['BR', 'SE', 'US'],
      // The enum refuses '' anyway; with the bound, tools can say "required", as for every other required text.
      minLength: 1,
    },
    countryNames,
  ),
)
