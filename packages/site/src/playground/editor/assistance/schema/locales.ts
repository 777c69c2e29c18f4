import { countryCodes } from '@openpartner/registration'

/** A value with its English name. */
export type NamedValue = { readonly value: string; readonly name: string }

/** The language that is most usual in each country, and English, with the country. */
export const cultures = (): readonly NamedValue[] =>
  named(countryCodes.flatMap((country) => [`${languageIn(country)}-${country}`, `en-${country}`]))

/** The languages that are most usual in some country. */
export const languages = (): readonly NamedValue[] => named(countryCodes.map(languageIn))

/** As in Unicode's likely subtags, which every browser has. */
const languageIn = (country: string): string => new Intl.Locale(`und-${country}`).maximize().language

function named(values: readonly string[]): readonly NamedValue[] {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return [...new Set(values)]
    .map((value) => ({ value, name: names.of(value) ?? '' }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
