import { countryCodes, registrationNumberCountries } from '../generated/country-codes.ts'

type Required = (typeof registrationNumberCountries)[number]
type Other = Exclude<(typeof countryCodes)[number], Required>

const required: ReadonlySet<string> = new Set(registrationNumberCountries)

/** The countries that rules distinguish, by the name of the definition that lists them. */
export const countryLists = {
  /** Companies here must have a registration number and a phone number. */
  RegistrationNumberCountry: registrationNumberCountries,
  /** Every other country. */
  CountryWithoutRegistrationNumber: countryCodes.filter((code): code is Other => !required.has(code)),
} as const

/** A list of countries that rules across fields refer to. */
export type CountryListName = keyof typeof countryLists
