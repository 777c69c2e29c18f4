import type { FormMessageKey, NumberLabelKey } from './keys/forms.ts'
import type { LabelKey } from './keys/labels.ts'
import type { NumberMessageKey } from './keys/numbers.ts'
import type { MessageKey } from './keys/validators.ts'

/** A sentence in the grammatical numbers of its language, by the categories of `Intl.PluralRules`, for its `{limit}`. */
export type PluralSentence = { readonly other: string } & {
  readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}

/** A sentence, or its forms by number. */
export type Sentence = string | PluralSentence

/**
 * The sentences and field labels of one locale.
 *
 * Placeholders: `{Label}` and `{label}` (the field's label, with and without a capital), `{limit}` (a number),
 * `{allowed}` (a list of values), `{country}` (the company's country, by its name in this language).
 */
export type Messages = {
  /** BCP 47 tag, used for country names, lists and numbers. */
  readonly locale: string
  /** Given for languages that are written from right to left, so that inserted text keeps its own direction. */
  readonly direction?: 'rtl'
  /** By issue code, or code and kind; `mergeMessages` adds those of `NumberMessages` and `FormMessages`. */
  readonly issues: { readonly [key in MessageKey]: Sentence } & {
    readonly [key in NumberMessageKey | FormMessageKey]?: Sentence
  }
  readonly labels: { readonly [key in LabelKey]: string } & {
    readonly [key in NumberLabelKey]?: string
  }
  /**
   * Names of countries by alpha-2 code, for `{country}`; `mergeMessages` adds those of `CountryMessages`. A country without a
   * name here has that of `Intl.DisplayNames`, which browsers have in only some of the languages.
   */
  readonly countries?: { readonly [code: string]: string }
  /** Custom sentences for a field, by its key in `labels` and then by the keys of `issues`; they take precedence. */
  readonly fields?: { readonly [field in LabelKey]?: { readonly [key: string]: Sentence } }
}

/**
 * The sentences on registration numbers in one locale. More placeholders: `{scheme}` (the number's name), `{example}`,
 * `{script}` (a writing system), `{expected}` (check digits), `{position}`, `{zeros}` and `{given}` (another number's name).
 */
export type NumberMessages = {
  readonly issues: { readonly [key in NumberMessageKey]: Sentence }
}

/**
 * The sentences and labels of forms in one locale. Two more placeholders: `{faultCode}`, the code of
 * Partner Center's fault, and `{example}`, a value.
 */
export type FormMessages = {
  readonly issues: { readonly [key in FormMessageKey]: Sentence }
  readonly labels: { readonly [key in NumberLabelKey]: string }
}

/** The names of all countries in one locale, as CLDR has them. */
export type CountryMessages = {
  readonly countries: { readonly [code: string]: string }
}

/** What `mergeMessages` adds to the messages of a locale, or replaces in them. */
export type MessagesPart = {
  readonly issues?: Partial<Messages['issues']>
  readonly labels?: Partial<Messages['labels']>
  readonly countries?: NonNullable<Messages['countries']>
  readonly fields?: NonNullable<Messages['fields']>
}
