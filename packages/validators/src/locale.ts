import { once } from './once.ts'

const numbers = /* @__PURE__ */ once((locale) => new Intl.NumberFormat(locale))
const countryNames = /* @__PURE__ */ once((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
const pluralRules = /* @__PURE__ */ once((locale) => new Intl.PluralRules(locale))
const lists = /* @__PURE__ */ once((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

export const number = (value: number, locale: string): string => numbers(locale).format(value)

/** Throws on what is no region code. */
export const countryName = (code: string, locale: string): string => countryNames(locale).of(code) ?? code

export const pluralForm = (value: number, locale: string): Intl.LDMLPluralRule =>
  pluralRules(locale).select(value)

/** One of these words. */
export const alternatives = (words: readonly string[], locale: string): string => lists(locale).format(words)
