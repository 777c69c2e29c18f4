import { once } from './once.ts'

const numbers = /* @__PURE__ */ once((locale: string) => {
  const format = new Intl.NumberFormat(locale)
  return once((value: number) => format.format(value))
})
const countryNames = /* @__PURE__ */ once((locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return once((code: string) => names.of(code) ?? code)
})
const pluralRules = /* @__PURE__ */ once((locale: string) => new Intl.PluralRules(locale))
const lists = /* @__PURE__ */ once((locale: string) => new Intl.ListFormat(locale, { type: 'disjunction' }))

/** Matches a letter of the script in which a locale is written. */
const lettersOf = /* @__PURE__ */ once((locale: string) => {
  try {
    return new RegExp(`\\p{Script=${new Intl.Locale(locale).maximize().script}}`, 'u')
  } catch {
    // No `Intl`, no locale, an unknown one, or one that is written in several scripts, such as Japanese.
    return /(?!)/
  }
})

/**
 * Whether a text has letters of the script in which the locale is written.
 *
 * @param text text in any script
 * @param locale a BCP 47 tag
 */
export const isLegible = (text: string, locale: string): boolean => lettersOf(locale).test(text)

/**
 * `1,000` in English, `1 000` in Swedish.
 *
 * @param value a count or a limit
 * @param locale a BCP 47 tag
 */
export const number = (value: number, locale: string): string => numbers(locale)(value)

/**
 * The name that the platform has; English in a language that it does not know. Throws for text that cannot be a region code.
 *
 * @param code ISO 3166-1 alpha-2
 * @param locale a BCP 47 tag
 */
export const countryName = (code: string, locale: string): string => countryNames(locale)(code)

/**
 * The plural form of a sentence that a number selects.
 *
 * @param value the count that the sentence names
 * @param locale a BCP 47 tag
 */
export const pluralForm = (value: number, locale: string): Intl.LDMLPluralRule =>
  pluralRules(locale).select(value)

/**
 * `a, b, or c`
 *
 * @param entries the alternatives, in their order
 * @param locale a BCP 47 tag
 */
export const alternatives = (entries: readonly string[], locale: string): string =>
  lists(locale).format(entries)

/**
 * Text with a capital first letter. Capitals of a locale cost much more than those of Unicode, and differ for few letters.
 *
 * @param text the beginning of a sentence
 * @param locale a BCP 47 tag
 */
export const capitalized = (text: string, locale: string): string => {
  const first = text.slice(0, 1)
  return (/[a-hj-z]/.test(first) ? first.toUpperCase() : first.toLocaleUpperCase(locale)) + text.slice(1)
}
