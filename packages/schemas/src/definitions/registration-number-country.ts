import { countryLists } from '../define/country-lists.ts'
import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryNames } from '../generated/country-codes.ts'

/** The countries whose companies must give a registration number and a phone number. */
export const RegistrationNumberCountry = named(
  'RegistrationNumberCountry',
  stringEnum(
    countryLists.RegistrationNumberCountry,
    {
      description:
        'Country that requires organizationRegistrationNumber and a phone number when a customer is created.',
      examples: ['BR', 'IN'],
    },
    // Editors also offer the values of conditions, and show the first description that they find.
    countryNames,
  ),
)
