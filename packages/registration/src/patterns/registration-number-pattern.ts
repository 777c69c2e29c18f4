import { countWays, UnknownConstructError } from './count-ways.ts'

/** A pattern that is safe to run, or why there is none. */
export type RegistrationPatternResult =
  | Readonly<{ ok: true; pattern: RegExp }>
  | Readonly<{
      ok: false
      /** No pattern was given; it is not one; it uses syntax that is not allowed; it may run for too long. */
      code: 'no-pattern' | 'invalid-pattern' | 'unknown-syntax' | 'unsafe-pattern'
      message: string
    }>

const maxLength = 500

/** The schemes of this package need 1 to 10; a formatted CNPJ with every separator optional needs 32. */
const maxWays = 10_000

/**
 * Compiles a pattern that Partner Center gave, such as `customerOrganizationRegistrationNumberRegex` of its
 * country validation rules, for the `patterns` option of `checkRegistrationNumber`.
 *
 * It is compiled only if it matches a number in a bounded number of steps: characters, classes, groups, alternatives
 * and quantifiers, without look-around and references. Never throws.
 */
export function registrationNumberPattern(pattern: unknown): RegistrationPatternResult {
  if (typeof pattern !== 'string' || pattern.trim() === '') {
    return refusal('no-pattern', 'There is no pattern.')
  }
  // The documentation shows its sample with every backslash doubled, and no number contains one.
  const source = pattern.trim().replaceAll('\\\\', '\\')
  if (source.length > maxLength) {
    return refusal('unsafe-pattern', `The pattern has more than ${maxLength} characters.`)
  }
  try {
    if (countWays(source) > maxWays) {
      return refusal('unsafe-pattern', 'The pattern could take very long on some inputs.')
    }
    return Object.freeze({ ok: true, pattern: new RegExp(source) })
  } catch (error) {
    return error instanceof UnknownConstructError
      ? refusal('unknown-syntax', 'The pattern uses syntax that is not supported here, such as look-around.')
      : refusal('invalid-pattern', 'This is not a regular expression.')
  }
}

const refusal = (
  code: Extract<RegistrationPatternResult, { ok: false }>['code'],
  message: string,
): RegistrationPatternResult => Object.freeze({ ok: false, code, message })

/** The text of error 600050: `… is invalid and should be of the format ^(\d{7}|\d{10})$`. */
const faultText = /should be of the format\s*:?\s*["'`]?(\S(?:.*\S)?)\s*$/is

/**
 * Compiles the pattern in a fault of code 600050, the service's answer to a number of the wrong format. Takes the
 * fault as it was parsed from JSON, or its text. Never throws.
 */
export function registrationPatternFromFault(fault: unknown): RegistrationPatternResult {
  const text = textOf(fault)
  const pattern = text === undefined ? undefined : faultText.exec(text)?.[1]
  if (pattern === undefined) {
    return refusal('no-pattern', 'The fault is not of code 600050, or does not give a pattern.')
  }
  // The sentence may end in its own period or quotation mark.
  return registrationNumberPattern(pattern.replace(/(?<=\$)["'`]?\.?["'`]?$/, ''))
}

function textOf(fault: unknown): string | undefined {
  try {
    if (typeof fault === 'string') return fault.slice(0, maxFaultLength)
    if (typeof fault !== 'object' || fault === null) return undefined
    const { code, description } = fault as Readonly<Record<string, unknown>>
    return String(code) === '600050' && typeof description === 'string'
      ? description.slice(0, maxFaultLength)
      : undefined
  } catch {
    return undefined
  }
}

const maxFaultLength = 2000
