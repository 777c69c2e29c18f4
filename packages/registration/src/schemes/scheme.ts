import type { Source } from './source.ts'

/** What is needed to recognize and write the numbers of a scheme. */
export type SchemeFormat = Readonly<{
  /** Unique within its country. */
  id: string
  /** What people there call it: `VKN`, `ИНН`. */
  abbreviation: string
  /** Whether the number is a natural person's. Microsoft asks not to enter those. */
  personal: boolean
  /** ECMAScript pattern for the compact number: ASCII, without separators and prefix. */
  pattern: string
  /** A compact number that is right in every respect. */
  example: string
  /** How people write it, one mask per length: `#` is a character of the compact number. */
  masks: readonly string[]
  /** Separators are part of the number, because nothing is known about its format. */
  keepsSeparators?: true
}>

/** What people may want to know about a scheme. Kept apart so that the check does not carry it along. */
export type SchemeDescription = Readonly<{
  /** English name. */
  label: string
  /** The name in the language of the office that issues it. */
  localName: string
  /** Whom or what a number identifies. */
  identifies: 'company' | 'taxpayer' | 'vat-registration' | 'sole-trader' | 'person'
  /** Where a country issues several: its position among them, the most usual first. Those of persons come last anyway. */
  rank?: number
  /** The `inputmode` attribute for a form field. */
  inputMode: 'numeric' | 'text'
  /** Given where numbers have check digits whose computation nobody has published. */
  checkDigit?: 'not-published'
  /** How well the format is established: seen on many numbers, documented with few samples, or a guess. */
  confidence: 'high' | 'medium' | 'low'
  sources: readonly Source[]
}>

/** A kind of registration number that a country issues. */
export type RegistrationNumberScheme = SchemeFormat &
  Omit<SchemeDescription, 'checkDigit' | 'rank'> &
  Readonly<{
    /** Whether `checkRegistrationNumber` verifies check digits; if not, whether there are any to verify. */
    checkDigit: 'verified' | 'not-published' | 'none'
  }>

/** A format with what the check needs to apply it. The format alone can be sent as JSON. */
export type Scheme = Readonly<{
  format: SchemeFormat
  pattern: RegExp
  /** The compact number with the check digits that it should have; `undefined` where no such number is issued. */
  corrected?: (compact: string) => string | undefined
}>

/** A frozen scheme, from its format and the arithmetic of its check digits. */
export function defineScheme(format: SchemeFormat, corrected?: Scheme['corrected']): Scheme {
  return Object.freeze({
    format: Object.freeze({ ...format, masks: Object.freeze([...format.masks]) }),
    pattern: new RegExp(format.pattern),
    ...(corrected && { corrected }),
  })
}

/** The number with another digit at `index`; `undefined` for a remainder above 9, whose numbers are not issued. */
export function withDigit(compact: string, index: number, digit: number): string | undefined {
  return digit > 9 ? undefined : compact.slice(0, index) + digit + compact.slice(index + 1)
}
