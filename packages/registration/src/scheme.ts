import type { Source } from './source.ts'

/** What is needed to recognise and write a number. */
export type NumberForm = Readonly<{
  /** Unique within its country. */
  id: string
  /** What people there call it: `VKN`, `ИНН`. */
  abbreviation: string
  /** Whether the number is a natural person's. Microsoft asks not to enter those. */
  personal: boolean
  /** ECMAScript expression source for the compact number: ASCII, without separators and prefix. */
  pattern: string
  /** A compact number that passes its own check. */
  example: string
  /** How people write it, a mask for each length: `#` is a character of the compact number. */
  masks: readonly string[]
  /** Separators are part of the number, because nothing is known of its form. */
  keepsSeparators?: true
}>

/** What people may want to know of a number. It stands apart so that the check does not carry it along. */
export type SchemeDescription = Readonly<{
  /** English name. */
  label: string
  /** The name in the language of the office that issues it. */
  localName: string
  /** What one number stands for. */
  identifies: 'company' | 'taxpayer' | 'vat-registration' | 'sole-trader' | 'person'
  /** The `inputmode` attribute for a form field. */
  inputMode: 'numeric' | 'text'
  /** Given where there are said to be check digits, but nobody published how they are made. */
  checkDigit?: 'not-published'
  /** How well the shape is established: seen on many numbers, documented with few samples, or a guess at the shape. */
  confidence: 'high' | 'medium' | 'low'
  sources: readonly Source[]
}>

/** A kind of registration number that a country issues. */
export type RegistrationNumberScheme = NumberForm &
  Omit<SchemeDescription, 'checkDigit'> &
  Readonly<{
    /** Whether `checkRegistrationNumber` verifies check digits; if not, whether there are any to verify. */
    checkDigit: 'verified' | 'not-published' | 'none'
  }>

/** The form with what the check needs. The form stands alone so that it can be sent as JSON. */
export type Scheme = Readonly<{
  form: NumberForm
  expression: RegExp
  /** The compact number with the check digits that it should have; `undefined` where no such number is issued. */
  corrected?: (compact: string) => string | undefined
}>

/** A frozen scheme, from its form and the arithmetic of its check digits. */
export function defineScheme(form: NumberForm, corrected?: Scheme['corrected']): Scheme {
  return Object.freeze({
    form: Object.freeze({ ...form, masks: Object.freeze([...form.masks]) }),
    expression: new RegExp(form.pattern),
    ...(corrected && { corrected }),
  })
}

/** The number with `digit` at a place; `undefined` for a remainder that is no digit, whose numbers are not issued. */
export function withDigit(compact: string, at: number, digit: number): string | undefined {
  return digit > 9 ? undefined : compact.slice(0, at) + digit + compact.slice(at + 1)
}
