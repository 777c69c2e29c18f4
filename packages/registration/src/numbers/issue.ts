import { formatMessage } from '@openpartner/messages/format'
import { english } from '../generated/english.ts'

/** What can be wrong with a registration number, from its absence to its check digit. */
export type RegistrationNumberCode =
  | 'registration-number-required'
  | 'registration-number-not-allowed'
  | 'registration-number-length'
  | 'registration-number-format'
  | 'registration-number-checksum'
  | 'registration-number-suspicious'
  | 'registration-number-personal'

/** One thing that is wrong with a registration number. */
export type RegistrationNumberIssue = Readonly<{
  code: RegistrationNumberCode
  /** A finished English sentence. It never contains the number. */
  message: string
  /** What the sentence was made of, with the `kind` of sentence; `scheme` is the abbreviation of the closest scheme. */
  params: Readonly<Record<string, unknown>>
}>

const path = ['organizationRegistrationNumber']

/** An issue with its English sentence, that of the code and kind. */
export function numberIssue(
  code: RegistrationNumberCode,
  params: Readonly<Record<string, unknown>> = {},
): RegistrationNumberIssue {
  return { code, message: formatMessage(english, { code, path, params }), params }
}
