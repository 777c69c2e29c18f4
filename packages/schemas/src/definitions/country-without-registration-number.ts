import { named } from '../define/named.ts'
import { stringEnum } from '../define/string-enum.ts'
import { countryCodes, countryNames, registrationNumberCountries } from '../generated/country-codes.ts'

type Required = (typeof registrationNumberCountries)[number]
type Other = Exclude<(typeof countryCodes)[number], Required>

const required: ReadonlySet<string> = new Set(registrationNumberCountries)

/** Every other country: its companies must not give a registration number. */
export const CountryWithoutRegistrationNumber = named(
  'CountryWithoutRegistrationNumber',
  stringEnum(
    countryCodes.filter((code): code is Other => !required.has(code)),
    {
      description: 'Country whose companies must not give organizationRegistrationNumber.',
      examples: ['SE', 'US'],
    },
    countryNames,
  ),
)
