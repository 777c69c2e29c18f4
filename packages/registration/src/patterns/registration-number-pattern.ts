import { property } from '../rule/company-country.ts'
import { stepBound, UnknownConstructError } from './step-bound.ts'

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

/** In all, and per character of the text. The schemes of this package need up to 522, a formatted CNPJ with every separator optional 262. */
const maxSteps = 2000

/**
 * Compiles a pattern that Partner Center gave, such as `customerOrganizationRegistrationNumberRegex` of its
 * country validation rules, for the `patterns` option of `checkRegistrationNumber`.
 *
 * It is compiled only if the steps in which it matches grow no faster than the text, and no more than 2,000 per
 * character: characters, classes, groups, alternatives and quantifiers, without look-around and references. Never throws.
 *
 * @param pattern the pattern as Partner Center publishes it
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
    if (stepBound(source).some((steps) => steps > maxSteps)) {
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
 * fault as it was parsed from JSON, its JSON text, or the text of its description. Never throws.
 *
 * @param fault the body of the error response, parsed
 */
export function registrationPatternFromFault(fault: unknown): RegistrationPatternResult {
  const text = textOf(fault)
  const pattern = text === undefined ? undefined : faultText.exec(text)?.[1]
  if (pattern === undefined) {
    return refusal('no-pattern', 'The error code is not 600050, or the description has no pattern.')
  }
  // The sentence may end in its own period or quotation mark.
  return registrationNumberPattern(pattern.replace(/(?<=\$)["'`]?\.?["'`]?$/, ''))
}

function textOf(fault: unknown): string | undefined {
  try {
    const body = parsed(fault)
    if (typeof body === 'string') return body.slice(0, maxFaultLength)
    const field = (name: string): unknown => property(body, name) ?? property(body, capitalized(name))
    const description = field('description')
    return String(field('code')) === '600050' && typeof description === 'string'
      ? description.slice(0, maxFaultLength)
      : undefined
  } catch {
    return undefined
  }
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The fault in its JSON text; `trim` removes a byte order mark too. */
function parsed(fault: unknown): unknown {
  if (typeof fault !== 'string' || !/^\s*\{/.test(fault)) return fault
  try {
    return JSON.parse(fault.trim())
  } catch {
    return fault
  }
}

const maxFaultLength = 2000
