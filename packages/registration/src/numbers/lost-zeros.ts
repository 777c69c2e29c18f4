import { schemesByCountry } from '../generated/schemes-by-country.ts'
import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { isAskedFor, type Scheme } from '../schemes/scheme.ts'
import { numberIssue, type RegistrationNumberIssue, withNames } from './issue.ts'
import { hasLength } from './length.ts'

/** A number that lacks the zeros at its start, which spreadsheets drop. */
export type LostZeros = Readonly<{
  scheme: Scheme
  zeros: string
  /** The number with the zeros. */
  compact: string
  /** Whether its check digits are right, which they are for one in ten numbers by chance. */
  isConfirmed: boolean
}>

/** The number of a company that the digits are with their zeros, a confirmed one first; `undefined` if there is none. */
export function lostZeros(country: RegistrationNumberCountry, digits: string): LostZeros | undefined {
  if (digits.length < 3 || digits.length > 21) return undefined
  let first: LostZeros | undefined
  for (const scheme of schemesByCountry[country]) {
    if (!isAskedFor(scheme)) continue
    for (const length of scheme.lengths) {
      if (length <= digits.length) continue
      const found = withZeros(scheme, digits, length)
      if (found?.isConfirmed === true) return found
      first ??= found
    }
  }
  return first
}

function withZeros(scheme: Scheme, digits: string, length: number): LostZeros | undefined {
  if (!/^[0-9]+$/.test(digits)) return undefined
  const zeros = '0'.repeat(length - digits.length)
  const compact = zeros + digits
  if (!scheme.pattern.test(compact)) return undefined
  const isConfirmed = scheme.corrected?.(compact) === compact
  const isPlausible =
    scheme.corrected === undefined
      ? hasLength(digits) && beginsWithZero(scheme, zeros)
      : isConfirmed && (zeros.length < 4 || hasTwoCheckDigits(scheme, compact))
  return isPlausible ? { scheme, zeros, compact, isConfirmed } : undefined
}

/** The zeros are named where check digits confirm them; elsewhere they are a guess. */
export function lostZerosIssue({ scheme, zeros, isConfirmed }: LostZeros): RegistrationNumberIssue {
  const { format, lengths } = scheme
  const params = withNames(isConfirmed ? { kind: 'zeros', zeros } : { kind: 'likely-zeros' }, format)
  params.id = format.id
  params.example = format.example
  params.allowed = [...lengths]
  return numberIssue('registration-number-damaged', params, format)
}

/** Whether numbers without check digits are known to begin with 0. More than one is missing only where all of them do. */
const beginsWithZero = ({ format }: Scheme, zeros: string): boolean =>
  format.example.startsWith('0') && (zeros.length === 1 || format.pattern.startsWith('^0'))

/** One in a hundred numbers fits by chance, so more zeros may be missing. */
const hasTwoCheckDigits = ({ corrected }: Scheme, compact: string): boolean =>
  ['00', '11'].every((digits) => corrected?.(compact.slice(0, -2) + digits) === compact)
