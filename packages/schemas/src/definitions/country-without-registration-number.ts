import { countryLists } from '../define/country-lists.ts'
import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryNames } from '../generated/country-codes.ts'

/** Every other country: its companies must not give a registration number. */
export const CountryWithoutRegistrationNumber = named(
  'CountryWithoutRegistrationNumber',
  stringEnum(
    countryLists.CountryWithoutRegistrationNumber,
    {
      description: 'Country for which organizationRegistrationNumber is not allowed.',
      examples: ['SE', 'US'],
    },
    countryNames,
  ),
)
