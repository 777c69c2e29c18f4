/** The platform's formatters, for engines of databases, which may have no `Intl` or only parts of it. */
import * as byIntl from '@openpartner/messages/format'

export { capitalized } from '@openpartner/messages/format'

const has = (part: string): boolean => typeof Intl === 'object' && part in Intl

// Asked for at each call: the formatter that uses this module is loaded together with it.
export const number: typeof byIntl.number = (value, locale) =>
  has('NumberFormat') ? byIntl.number(value, locale) : String(value)

export const countryName: typeof byIntl.countryName = (code, locale) =>
  has('DisplayNames') ? byIntl.countryName(code, locale) : code

export const pluralForm: typeof byIntl.pluralForm = (value, locale) =>
  has('PluralRules') ? byIntl.pluralForm(value, locale) : 'other'

export const alternatives: typeof byIntl.alternatives = (entries, locale) =>
  has('ListFormat') ? byIntl.alternatives(entries, locale) : entries.join(', ')
