import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { serviceCountryCodes, serviceCountryNames } from '../define/service-country-codes.ts'

/** A country code, or `''` where the service has none. */
export const OptionalCountryCode = named(
  'OptionalCountryCode',
  stringEnum(
    ['', ...serviceCountryCodes],
    {
      description:
        'ISO 3166-1 alpha-2 country code in upper case, or a further one of the service: AN, XE, XJ, XS; empty where none is known.',
      examples: ['BR', 'SE', 'US'],
    },
    { '': 'Not known', ...serviceCountryNames },
  ),
)
