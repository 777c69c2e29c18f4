import { countries, countriesWithRule, serviceCountries } from '../countries.ts'

/** Neither text nor a country. */
export const noCountry = 0
/** Not given: no verdict on the registration number. */
export const unknown = 1
export const withoutRule = 2
export const withRule = 3
/** A code of the service alone: no verdict either, and none on the other address. */
export const ofService = 4

/** One entry per pair of capital letters. */
const kinds = /* @__PURE__ */ kindsOf()

function kindsOf(): Uint8Array {
  const table = new Uint8Array(26 * 26)
  for (const country of countries)
    table[indexOf(country)] = countriesWithRule.has(country) ? withRule : withoutRule
  for (const country of serviceCountries) table[indexOf(country)] = ofService
  return table
}

function indexOf(country: string): number {
  const second = country.charCodeAt(1) - 65
  return second >= 0 && second < 26 ? (country.charCodeAt(0) - 65) * 26 + second : -1
}

/** What kind of country a field holds. */
export function countryKind(value: unknown): number {
  if (value === undefined || value === '') return unknown
  return typeof value === 'string' && value.length === 2 ? (kinds[indexOf(value)] ?? noCountry) : noCountry
}
