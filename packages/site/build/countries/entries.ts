import {
  countries,
  type RegistrationNumberScheme,
  registrationNumberCountries,
  registrationNumberHistory,
  registrationNumberRule,
} from '@openpartner/registration'
import library from 'i18n-iso-countries'
import type { CountryEntry, CountryScheme } from '../../src/countries/entry.ts'

const english = new Intl.DisplayNames('en', { type: 'region' })
const libraryNames = library.getNames('en', { select: 'all' })

/** The name that the browser, the command line and the form show as well. */
export const countryName = (code: string): string => english.of(code) ?? code

/** All 250 countries by English name. */
export const countryEntries: readonly CountryEntry[] = countries
  .map(({ alpha2: code, alpha3, numeric }) => {
    const { presence, phoneNumber, schemes } = registrationNumberRule(code)
    // Without a verdict only where the country is unknown.
    if (presence === 'unknown' || phoneNumber === 'unknown') throw new Error(`no rule for ${code}`)
    const name = countryName(code)
    return {
      code,
      alpha3,
      numeric,
      name,
      otherNames: (libraryNames[code] ?? []).filter((other) => other !== name),
      number: presence,
      phone: phoneNumber,
      schemes: schemes.map(schemeEntry),
      since: registrationNumberHistory.find(({ added }) => added.some((one) => one === code))?.since,
    }
  })
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

function schemeEntry(scheme: RegistrationNumberScheme): CountryScheme {
  const { id, abbreviation, latinAbbreviation: latin, language, label, personal } = scheme
  return {
    id,
    latin,
    ...(latin !== abbreviation && { native: abbreviation }),
    language,
    label,
    isPersonal: personal,
  }
}

/** What else numbers are called, in the languages of their countries: by code. */
export const numberNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  registrationNumberCountries.map((code) => [
    code,
    registrationNumberRule(code).schemes.flatMap(({ localName, labels = [] }) => [localName, ...labels]),
  ]),
)
