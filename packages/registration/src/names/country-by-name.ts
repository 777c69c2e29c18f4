import { countryByCode } from '../countries/country-by-code.ts'
import type { Country, CountryCode } from '../countries/countries.ts'
import { isListedUnder } from './dependencies.ts'
import { looseEntry } from './loose-entry.ts'
import { merged } from './loose-index.ts'
import { type NameEntry, nameEntry } from './name-index.ts'
import { partsOf } from './name-parts.ts'
import { maxNameLength, normalizeName } from './normalize-name.ts'
import { shownEntry } from './shown-names.ts'

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
 * The country that has this name in any of 79 languages, or this alpha-2, alpha-3 or numeric code.
 *
 * Letter case, accents, punctuation and surrounding blanks do not matter; nor do articles, the order of words
 * (`Korea, South`), words cut short (`Dem. Rep. Congo`) and what a state calls itself (`Republic of Kenya`). A text
 * may give the name twice (`Turkey (Türkiye)`) or with the state that it is listed under (`Aruba, Netherlands`). `locale` (`sv`, `pt-BR`) decides
 * when a name means different countries in different languages; without it English does, then the majority
 * of languages. An unknown locale is ignored.
 *
 * `undefined` for anything else, including values that are not strings; never throws. Sources of the names:
 * i18n-iso-countries 7.14, CLDR 48 for the languages that have messages, a list of usual names, and for the `locale`
 * what the platform itself shows (`Intl.DisplayNames`).
 *
 * @param name the name of a country, in any letter case
 * @param locale the only language to search; all of them without it
 */
export function countryByName(name: string, locale?: string): CountryMatch | undefined {
  const text: unknown = name
  if (typeof text !== 'string') return undefined
  const language = languageOf(locale)
  const code = codeIn(text)
  const byCode = code === undefined ? undefined : countryByCode(code.toUpperCase())
  const entry = entryOf(text, locale) ?? (byCode === undefined ? looseEntry(text) : undefined)
  // Vietnamese `Nga` is Russia, Irish `S.A.` the USA: capitals without dots mean the code, otherwise the language decides.
  const inLanguage = entry?.candidates.find(({ locales }) => locales.includes(language))
  const meantAsName = inLanguage !== undefined && !text.normalize('NFKC').includes(code?.toUpperCase() ?? '')
  if (byCode !== undefined && !meantAsName) return match(byCode, 'code', entry)

  const best = inLanguage ?? entry?.candidates[0]
  const country = best && countryByCode(best.code)
  if (best === undefined || country === undefined) return byParts(text, locale)
  return match(country, best.matched, entry)
}

/** What is known of the text as it is. A name that is shown in the locale outranks those of other languages. */
function entryOf(text: string, locale: string | undefined): NameEntry | undefined {
  const normalized = normalizeName(text)
  const entry = nameEntry(normalized)
  const shown = shownEntry(normalized, locale)
  if (entry === undefined || shown === undefined) return entry ?? shown
  return entry.candidates[0]?.code === shown.candidates[0]?.code ? entry : merged([shown, entry])
}

/** The country that each part of the text may mean, or the territory of the other: `Turkey (Türkiye)`, `Aruba, Netherlands`. */
function byParts(text: string, locale: string | undefined): CountryMatch | undefined {
  const matches = partsOf(text).map((part) => countryByName(part, locale))
  const found = matches.filter((one) => one !== undefined)
  const [first, second] = found
  if (found.length < matches.length || first === undefined || second === undefined) return undefined
  const meant = (one: CountryMatch) => [one.country.alpha2, ...one.alternatives]
  const common = meant(first).filter((code) => found.every((one) => meant(one).includes(code)))
  const country = common.length === 1 && countryByCode(common[0] ?? '')
  if (country) {
    const { matched } = found.find((one) => one.country === country) ?? first
    return match(country, matched, undefined)
  }
  const [one, other] = [first.country.alpha2, second.country.alpha2]
  if (found.length > 2) return undefined
  if (isListedUnder(one, other)) return first
  return isListedUnder(other, one) ? second : undefined
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
  const trimmed = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    // `U.S.`
    .replace(/^(?:[A-Za-z]\.){2,3}$/, (letters) => letters.replaceAll('.', ''))
  return /^(?:[A-Za-z]{2,3}|[0-9]{3})$/.test(trimmed) ? trimmed : undefined
}

/** The language subtag in lower case; `''`, which no name has, for anything else. */
function languageOf(locale: unknown): string {
  if (typeof locale !== 'string') return ''
  return /^[A-Za-z]{2,3}(?![A-Za-z0-9])/.exec(locale)?.[0].toLowerCase() ?? ''
}
