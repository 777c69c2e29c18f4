/** What `../locale.ts` exports, for engines of databases, which may have no `Intl` or only parts of it. */
import * as byIntl from '../locale.ts'

const has = (part: string): boolean => typeof Intl === 'object' && part in Intl

export const number: typeof byIntl.number = has('NumberFormat') ? byIntl.number : String

export const countryName: typeof byIntl.countryName = has('DisplayNames')
  ? byIntl.countryName
  : (code) => code

export const pluralForm: typeof byIntl.pluralForm = has('PluralRules') ? byIntl.pluralForm : () => 'other'

export const alternatives: typeof byIntl.alternatives = has('ListFormat')
  ? byIntl.alternatives
  : (words) => words.join(', ')
