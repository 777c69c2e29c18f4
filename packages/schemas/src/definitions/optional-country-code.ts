import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryCodes, countryNames } from '../generated/country-codes.ts'

/** A country code, or `''` where the service has none. */
export const OptionalCountryCode = named(
  'OptionalCountryCode',
  stringEnum(
    ['', ...countryCodes],
    {
      description: 'ISO 3166-1 alpha-2 country code in upper case, or empty where none is known.',
      examples: ['BR', 'SE', 'US'],
    },
    { '': 'Not known', ...countryNames },
  ),
)
