import { type Country, countries, registrationNumberRule } from '@openpartner/registration'
import { shorten } from '@openpartner/terminal/shorten'
import { countryName } from './country-name.ts'
import { nearestCountry } from './nearest-country.ts'

export type CountryFound = {
  readonly country: Country
  /** Why the text is not what Partner Center expects, or how it was understood. */
  readonly notes: readonly string[]
}

/** The country of a code or a name; the names are loaded only if the text is not an alpha-2 code. */
export async function countryNamed(text: string, locale: string): Promise<CountryFound | undefined> {
  const code = registrationNumberRule(text).country
  const country = countries.find(({ alpha2 }) => alpha2 === code)
  if (country !== undefined) return { country, notes: [] }

  const { countryByName } = await import('@openpartner/registration/names')
  const match = countryByName(text, locale)
  if (match === undefined) return undefined
  // A code is meant as a code, even if it is also a name in some language.
  const others = match.matched === 'code' ? [] : match.alternatives
  const also = new Intl.ListFormat('en').format(others.map(named))
  const notes = [match.note, also && `also a name of ${also}`]
  return {
    country: match.country,
    notes: notes.filter((note) => note !== undefined && note !== '') as string[],
  }
}

/** A sentence for a text that names no country, with the one that was probably meant. */
export function unknownCountry(text: string, locale: string): string {
  const near = nearestCountry(text, locale)
  const hint = near === undefined ? 'Use a code such as TR, or a name.' : `The closest match is ${near}.`
  return `no country is called "${shorten(text.trim(), 40)}". ${hint}`
}

const named = (code: string): string => `${countryName(code, 'en')} (${code})`
