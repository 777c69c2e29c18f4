import type { SchemeFormat } from '../schemes/scheme.ts'
import { englishSentence } from './english-sentence.ts'

/** What can be wrong with a registration number, from its absence to its check digit. */
export type RegistrationNumberCode =
  | 'registration-number-required'
  | 'registration-number-not-allowed'
  | 'registration-number-length'
  | 'registration-number-damaged'
  | 'registration-number-unknown-form'
  | 'registration-number-format'
  | 'registration-number-checksum'
  | 'registration-number-suspicious'
  | 'registration-number-personal'

/** One thing that is wrong with a registration number. */
export type RegistrationNumberIssue = Readonly<{
  code: RegistrationNumberCode
  /** A finished English sentence. It never contains the number. */
  message: string
  /**
   * What the sentence was made of, with the `kind` of sentence; `scheme` is the abbreviation of the closest scheme, and
   * `schemeLatin` the one in Latin letters, where `scheme` is in others.
   */
  params: Readonly<Record<string, unknown>>
}>

/**
 * An issue with its English sentence, that of the code and kind.
 *
 * @param format the format of the scheme that the number is of, or is compared with, where the sentence has its name
 */
export function numberIssue(
  code: RegistrationNumberCode,
  params: Readonly<Record<string, unknown>> = {},
  format?: SchemeFormat,
): RegistrationNumberIssue {
  return { code, message: englishSentence(code, params, format), params }
}

/** Parameters as they are put together: property by property, since copies of objects take longer than all the rest. */
type Params = Record<string, unknown>

/** Adds the names of a scheme as `name`; `formatMessage` takes the one that the sentence's language can read. */
export function withNames(
  params: Params,
  { abbreviation, latinAbbreviation }: SchemeFormat,
  name: 'scheme' | 'given' = 'scheme',
): Params {
  params[name] = abbreviation
  if (latinAbbreviation !== abbreviation) params[`${name}Latin`] = latinAbbreviation
  return params
}
