import { maskLength } from '../numbers/mask.ts'
import type { Source } from './source.ts'

/** What is needed to recognize and write the numbers of a scheme. */
export type SchemeFormat = Readonly<{
  /** Unique within its country. */
  id: string
  /** What people there call it: `VKN`, `ИНН`. */
  abbreviation: string
  /** The same in Latin letters, as texts in English call it: `VKN`, `INN`. */
  latinAbbreviation: string
  /** The name in the language of the office that issues it. */
  localName: string
  /** What else people write in front of it: the abbreviation in a third script, a shorter name. */
  labels?: readonly string[]
  /** Whether the number is a natural person's. Microsoft asks not to enter those. */
  personal: boolean
  /** The scheme whose number is asked for in place of this one, which is known so that it can be named. */
  instead?: string
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
  /** The language of `localName`, as a BCP 47 tag. */
  language: string
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
  /** The lengths of the numbers that match the pattern; empty where any may. */
  lengths: readonly number[]
  /** The compact number with the check digits that it should have; `undefined` where no such number is issued. */
  corrected?: (compact: string) => string | undefined
  /** What is printed after the number and is not part of it, such as a branch. */
  after?: RegExp
}>

/** Whether Partner Center asks for the scheme's numbers: those of companies, and none that another has to replace. */
export const isAskedFor = ({ format }: Scheme): boolean => !format.personal && format.instead === undefined

/** A format as its file has it: an abbreviation in Latin letters needs no second one. */
type FormatSource = Omit<SchemeFormat, 'latinAbbreviation'> & Partial<Pick<SchemeFormat, 'latinAbbreviation'>>

/** A frozen scheme, from its format, the arithmetic of its check digits and what is printed after its numbers. */
export function defineScheme(format: FormatSource, corrected?: Scheme['corrected'], after?: RegExp): Scheme {
  return Object.freeze({
    format: Object.freeze({
      latinAbbreviation: format.abbreviation,
      ...format,
      masks: Object.freeze([...format.masks]),
    }),
    pattern: new RegExp(format.pattern),
    lengths: Object.freeze(format.masks.map(maskLength)),
    ...(corrected && { corrected }),
    ...(after && { after }),
  })
}

/** The number with a digit from 0 to 9 at `index`; the number itself where it has that digit. */
export function withDigit(compact: string, index: number, digit: number): string {
  if (compact.charCodeAt(index) - 48 === digit) return compact
  return compact.slice(0, index) + digit + compact.slice(index + 1)
}

/** {@link withDigit}, and `undefined` for a remainder above 9, whose numbers are not issued. */
export function withIssuedDigit(compact: string, index: number, digit: number): string | undefined {
  return digit > 9 ? undefined : withDigit(compact, index, digit)
}
