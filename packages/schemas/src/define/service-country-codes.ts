import { countryCodes, countryNames } from '../generated/country-codes.ts'

/**
 * Codes that are not, or no longer, in ISO 3166-1, but in the service's own list of countries and languages: customers
 * may have them. Nobody should send one.
 */
const further = {
  AN: 'Netherlands Antilles, until 2010',
  XE: 'Sint Eustatius',
  XJ: 'Jan Mayen',
  XS: 'Saba',
} as const

type Further = keyof typeof further

/** Every country code that the service answers. */
export const serviceCountryCodes: readonly ((typeof countryCodes)[number] | Further)[] = [
  ...countryCodes,
  ...(Object.keys(further) as Further[]),
].toSorted()

export const serviceCountryNames = { ...countryNames, ...further }
