import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryNames, registrationNumberCountries } from '../generated/country-codes.ts'

/** The countries whose companies must give a registration number and a phone number. */
export const RegistrationNumberCountry = named(
  'RegistrationNumberCountry',
  stringEnum(
    registrationNumberCountries,
    {
      description:
        'Country whose companies must give organizationRegistrationNumber and a phone number when they are created.',
      examples: ['BR', 'IN'],
    },
    // Editors offer the words of conditions as well, and show what they find there first.
    countryNames,
  ),
)
