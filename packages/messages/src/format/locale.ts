import { once } from './once.ts'

const numbers = /* @__PURE__ */ once((locale) => new Intl.NumberFormat(locale))
const countryNames = /* @__PURE__ */ once((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
const pluralRules = /* @__PURE__ */ once((locale) => new Intl.PluralRules(locale))
const lists = /* @__PURE__ */ once((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

/** `1,000` in English, `1 000` in Swedish. */
export const number = (value: number, locale: string): string => numbers(locale).format(value)

/** Throws for text that cannot be a region code. */
export const countryName = (code: string, locale: string): string => countryNames(locale).of(code) ?? code

/** The plural form of a sentence that a number selects. */
export const pluralForm = (value: number, locale: string): Intl.LDMLPluralRule =>
  pluralRules(locale).select(value)

/** `a, b, or c` */
export const alternatives = (entries: readonly string[], locale: string): string =>
  lists(locale).format(entries)

/** Text with a capital first letter. Capitals of a locale cost much more than those of Unicode, and differ for few letters. */
export const capitalized = (text: string, locale: string): string => {
  const [first = ''] = text
  return (/^[a-hj-z]/.test(first) ? first.toUpperCase() : first.toLocaleUpperCase(locale)) + text.slice(1)
}
