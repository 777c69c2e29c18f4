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
        'Country whose companies must give organizationRegistrationNumber and a phone number when they are created.',
      examples: ['BR', 'IN'],
    },
    // Editors also offer the values of conditions, and show the first description that they find.
    countryNames,
  ),
)
