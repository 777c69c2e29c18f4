import { countryCodeOf } from '../countries/country-code.ts'
import {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
} from '../countries/registration-number-countries.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'
import type { SchemeFormat } from '../schemes/scheme.ts'
import { isCompact } from './ascii.ts'
import { clean } from './clean.ts'
import { numberIssue, type RegistrationNumberIssue } from './issue.ts'
import { formatRegistrationNumber } from './mask.ts'
import { damage } from './damage.ts'
import { hasLength } from './length.ts'
import { lostZeros, lostZerosIssue } from './lost-zeros.ts'
import { matchedNumber } from './match-scheme.ts'
import { noSchemeIssue } from './no-scheme-issue.ts'
import { type Reading, readings } from './readings.ts'
import {
  checkedOptions,
  type RegistrationNumberLevel,
  type RegistrationNumberOptions,
  type RegistrationNumberPatterns,
} from './options.ts'
import { schemeIssues } from './scheme-issues.ts'

/** What `checkRegistrationNumber` found out about a number. */
export type RegistrationNumberResult = Readonly<{
  /** Whether nothing is wrong at this level. An unknown form is an issue, but wrong at the level `strict` only. */
  ok: boolean
  /** The scheme that the number belongs to by its format. */
  scheme: SchemeFormat | undefined
  /** The number as it goes on the wire: without separators and prefix, in capitals. */
  compact: string | undefined
  /** The number as people write it. */
  formatted: string | undefined
  issues: readonly RegistrationNumberIssue[]
}>

/** No number is longer, its separators and labels included. */
const maxInput = 200

/**
 * Checks the registration number of a company in `country` (alpha-2, any letter case).
 *
 * A number of any accepted scheme of the country is right, with labels such as `VAT No.` in front or without; otherwise
 * the issues are those of the closest scheme.
 * There are none for an unknown country. Never throws, whatever the value.
 *
 * @throws {TypeError} for an unknown level, or a pattern that is not a RegExp
 *
 * @param country the company’s country, ISO 3166-1 alpha-2, such as `BR`
 * @param value the number as somebody wrote it, separators included
 * @param options how strict the check is, and the patterns of Partner Center if you have them
 */
export function checkRegistrationNumber(
  country: string,
  value: unknown,
  options?: RegistrationNumberOptions,
): RegistrationNumberResult {
  return options === undefined
    ? checkNumber(country, value, 'checksum')
    : checkByOptions(country, value, checkedOptions(options))
}

/** {@link checkRegistrationNumber} by options that {@link checkedOptions} has given. */
export const checkByOptions = (
  country: string,
  value: unknown,
  { level = 'checksum', patterns }: RegistrationNumberOptions,
): RegistrationNumberResult => checkNumber(country, value, level, patterns)

function checkNumber(
  country: string,
  value: unknown,
  level: RegistrationNumberLevel,
  patterns?: RegistrationNumberPatterns,
): RegistrationNumberResult {
  const code = isRegistrationNumberCountry(country) ? country : countryCodeOf(country)
  const given = value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
  if (code === undefined) return result([])
  if (!isRegistrationNumberCountry(code)) {
    return result(given ? [numberIssue('registration-number-not-allowed', { country: code })] : [])
  }
  if (!given) return result([numberIssue('registration-number-required', { country: code })])
  if (level === 'presence') return result([])
  if (typeof value !== 'string') return result([numberIssue('registration-number-format', { kind: 'text' })])
  if (value.length > maxInput) return result([numberIssue('registration-number-length')])

  const verify = level === 'checksum' || level === 'strict'
  const isPlain = isCompact(value)
  const texts = readings(code, value, isPlain)
  const damaged = isPlain ? undefined : damage(texts, value)
  if (damaged !== undefined) {
    const intact =
      damaged.intact === undefined ? undefined : bestMatch(code, readings(code, damaged.intact), verify)
    return result([damaged.issue], intact?.format, intact?.compact)
  }
  const match = bestMatch(code, texts, verify)
  const pattern = patterns !== undefined && Object.hasOwn(patterns, code) ? patterns[code] : undefined
  if (pattern !== undefined) return byPattern(pattern, match, texts, value)
  const isRight = match !== undefined && !match.issues.some(isChecksum)
  const lost = isRight ? undefined : lostZeros(code, texts[0]?.compact ?? '')
  if (lost !== undefined && (match === undefined || lost.isConfirmed)) {
    return result([lostZerosIssue(lost)], lost.scheme.format, lost.isConfirmed ? lost.compact : undefined)
  }
  return match === undefined
    ? byNoScheme(code, texts, level)
    : result(match.issues, match.format, match.compact)
}

const result = (
  issues: readonly RegistrationNumberIssue[],
  scheme?: SchemeFormat,
  compact?: string,
): RegistrationNumberResult => ({
  ok: issues.length === 0,
  scheme,
  compact,
  formatted: compact === undefined ? undefined : formatRegistrationNumber(compact, scheme?.masks ?? []),
  issues,
})

type Match = Readonly<{
  format: SchemeFormat
  compact: string
  issues: readonly RegistrationNumberIssue[]
}>

/**
 * Of the schemes whose pattern the number matches, the one with the least serious issues; first of what is left without
 * labels, since letters in front could be part of other numbers.
 */
function bestMatch(
  country: RegistrationNumberCountry,
  texts: readonly Reading[],
  verify: boolean,
): Match | undefined {
  let fallback: Match | undefined
  for (const text of texts) {
    const best = bestOfSchemes(country, text, verify)
    if (best !== undefined && !best.issues.some(isChecksum)) return best
    fallback ??= best
  }
  return fallback
}

function bestOfSchemes(
  country: RegistrationNumberCountry,
  text: Reading,
  verify: boolean,
): Match | undefined {
  let best: Match | undefined
  for (const scheme of schemesByCountry[country]) {
    const compact = matchedNumber(scheme, text)
    if (compact === undefined) continue
    const match = { format: scheme.format, compact, issues: schemeIssues(scheme, compact, country, verify) }
    if (match.issues.length === 0) return match
    if (best === undefined || isWorse(best, match)) best = match
  }
  return best
}

/** A wrong check digit is worse than a number of a person. */
const isWorse = (best: Match, { issues }: Match): boolean =>
  best.issues.some(isChecksum) && !issues.some(isChecksum)

const isChecksum = ({ code }: RegistrationNumberIssue): boolean => code === 'registration-number-checksum'

/** A form that is not known here is wrong at the level strict only; the number then goes on the wire as it is written. */
function byNoScheme(
  country: RegistrationNumberCountry,
  texts: readonly Reading[],
  level: RegistrationNumberLevel,
): RegistrationNumberResult {
  const issue = noSchemeIssue(country, texts)
  if (issue.code !== 'registration-number-unknown-form') return result([issue])
  const { text = '', compact = '' } = texts[0] ?? {}
  const written = [clean(text, true), compact].find(hasLength)
  return { ...result([issue], undefined, written), ok: level !== 'strict' }
}

function byPattern(
  pattern: RegExp,
  match: Match | undefined,
  texts: readonly Reading[],
  value: string,
): RegistrationNumberResult {
  const bare = texts[0]?.text ?? value
  const spellings = [match?.compact ?? clean(bare, false), clean(bare, true), value.trim()].filter(hasLength)
  // `search` leaves `lastIndex` alone.
  const compact = spellings.find((spelling) => spelling.search(pattern) >= 0)
  if (compact !== undefined) return result(match?.issues ?? [], match?.format, compact)
  const params = { kind: 'service', pattern: pattern.source }
  const issue =
    spellings.length > 0
      ? numberIssue('registration-number-format', params)
      : numberIssue('registration-number-length')
  return result([issue], match?.format, match?.compact)
}
