import { countWays, UnknownConstructError } from './count-ways.ts'

/** An expression that is safe to run, or why there is none. */
export type RegistrationPatternResult =
  | Readonly<{ ok: true; pattern: RegExp }>
  | Readonly<{
      ok: false
      /** There is no expression; it is not one; it uses syntax that is not allowed; it may run for too long. */
      code: 'no-expression' | 'invalid-expression' | 'unknown-syntax' | 'unsafe-expression'
      message: string
    }>

const longestExpression = 500

/** The schemes of this package need 1 to 10; a formatted CNPJ with every separator optional needs 32. */
const mostWays = 10_000

/**
 * Compiles an expression that Partner Center gave, such as `customerOrganizationRegistrationNumberRegex` of its
 * country validation rules, for the `patterns` option of `checkRegistrationNumber`.
 *
 * Only what matches a number in a bounded number of steps is compiled: characters, classes, groups, alternatives and
 * quantifiers, without look-around and references. Never throws.
 */
export function registrationNumberPattern(expression: unknown): RegistrationPatternResult {
  if (typeof expression !== 'string' || expression.trim() === '') {
    return refusal('no-expression', 'There is no expression.')
  }
  // The documentation shows its sample with every backslash doubled, and no number contains one.
  const source = expression.trim().replaceAll('\\\\', '\\')
  if (source.length > longestExpression) {
    return refusal('unsafe-expression', `The expression has more than ${longestExpression} characters.`)
  }
  try {
    if (countWays(source) > mostWays) {
      return refusal('unsafe-expression', 'The expression could take very long on some inputs.')
    }
    return Object.freeze({ ok: true, pattern: new RegExp(source) })
  } catch (error) {
    return error instanceof UnknownConstructError
      ? refusal(
          'unknown-syntax',
          'The expression uses syntax that is not supported here, such as look-around.',
        )
      : refusal('invalid-expression', 'This is not a regular expression.')
  }
}

const refusal = (
  code: Extract<RegistrationPatternResult, { ok: false }>['code'],
  message: string,
): RegistrationPatternResult => Object.freeze({ ok: false, code, message })

/** The text of error 600050: `… is invalid and should be of the format ^(\d{7}|\d{10})$`. */
const faultText = /should be of the format\s*:?\s*["'`]?(\S(?:.*\S)?)\s*$/is

/**
 * Compiles the expression in a fault of code 600050, the service's answer to a number of the wrong form. Takes the
 * fault as it was parsed from JSON, or its text. Never throws.
 */
export function registrationPatternFromFault(fault: unknown): RegistrationPatternResult {
  const text = textOf(fault)
  const expression = text === undefined ? undefined : faultText.exec(text)?.[1]
  if (expression === undefined) {
    return refusal('no-expression', 'The fault is not of code 600050, or gives no expression.')
  }
  // The sentence may end in a full stop or quotation mark of its own.
  return registrationNumberPattern(expression.replace(/(?<=\$)["'`]?\.?["'`]?$/, ''))
}

function textOf(fault: unknown): string | undefined {
  try {
    if (typeof fault === 'string') return fault.slice(0, longestFault)
    if (typeof fault !== 'object' || fault === null) return undefined
    const { code, description } = fault as Readonly<Record<string, unknown>>
    return String(code) === '600050' && typeof description === 'string'
      ? description.slice(0, longestFault)
      : undefined
  } catch {
    return undefined
  }
}

const longestFault = 2000
