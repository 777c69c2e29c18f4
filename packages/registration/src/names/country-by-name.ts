import { countryByCode } from '../countries/country-by-code.ts'
import type { Country, CountryCode } from '../countries/countries.ts'
import { type NameEntry, nameEntry } from './name-index.ts'
import { maxNameLength, normalizeName } from './normalize-name.ts'

export type { Country, CountryCode }

/** The country found, and how certain the match is. Frozen. */
export type CountryMatch = Readonly<{
  country: Country
  /** By its name, by another name for it, or by one of its ISO 3166-1 codes. */
  matched: 'name' | 'alias' | 'code'
  /** Other countries that bear the same name, most likely first; empty for nearly every name. */
  alternatives: readonly CountryCode[]
  /** For people: why the input is not what Partner Center expects, or how it was understood. */
  note?: string
}>

/**
 * The country that has this name in any of 78 languages, or this alpha-2, alpha-3 or numeric code.
 *
 * Letter case, accents, punctuation and surrounding blanks do not matter. `locale` (`sv`, `pt-BR`) decides
 * when a name means different countries in different languages; without it English does, then the majority
 * of languages. An unknown locale is ignored.
 *
 * `undefined` for anything else, including values that are not strings; never throws. Source of the names:
 * i18n-iso-countries 7.14 and a short list of aliases.
 */
export function countryByName(name: string, locale?: string): CountryMatch | undefined {
  const text: unknown = name
  if (typeof text !== 'string') return undefined
  const entry = nameEntry(normalizeName(text))
  const language = languageOf(locale)
  const code = codeIn(text)
  const byCode = code === undefined ? undefined : countryByCode(code.toUpperCase())
  // Vietnamese `Nga` is Russia and `NGA` is Nigeria: capitals mean the code, otherwise the language decides.
  const inLanguage = entry?.candidates.find(({ locales }) => locales.includes(language))
  const meantAsName = inLanguage !== undefined && code !== code?.toUpperCase()
  if (byCode !== undefined && !meantAsName) return match(byCode, 'code', entry)

  const best = inLanguage ?? entry?.candidates[0]
  const country = best && countryByCode(best.code)
  return country && match(country, best.matched, entry)
}

function match(
  country: Country,
  matched: CountryMatch['matched'],
  entry: NameEntry | undefined,
): CountryMatch {
  const others = entry?.candidates.map(({ code }) => code).filter((code) => code !== country.alpha2) ?? []
  const alternatives = Object.freeze(others)
  return Object.freeze(
    entry?.note === undefined
      ? { country, matched, alternatives }
      : { country, matched, alternatives, note: entry.note },
  )
}

// ASCII only: upper-casing other letters can yield a code ('ß' becomes 'SS').
function codeIn(text: string): string | undefined {
  if (text.length > maxNameLength) return undefined
  const trimmed = text.trim()
  return /^(?:[A-Za-z]{2,3}|[0-9]{3})$/.test(trimmed) ? trimmed : undefined
}

/** The language subtag in lower case; `''`, which no name has, for anything else. */
function languageOf(locale: unknown): string {
  if (typeof locale !== 'string') return ''
  return /^[A-Za-z]{2,3}(?![A-Za-z0-9])/.exec(locale)?.[0].toLowerCase() ?? ''
}
