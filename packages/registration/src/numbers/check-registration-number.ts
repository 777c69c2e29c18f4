import { countryCodeOf } from '../countries/country-code.ts'
import {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
} from '../countries/registration-number-countries.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'
import type { SchemeFormat } from '../schemes/scheme.ts'
import { clean } from './clean.ts'
import { numberIssue, type RegistrationNumberIssue } from './issue.ts'
import { formatRegistrationNumber } from './mask.ts'
import { matchScheme } from './match-scheme.ts'
import { checkedOptions, type RegistrationNumberOptions } from './options.ts'
import { formatIssue, schemeIssues } from './scheme-issues.ts'

/** What `checkRegistrationNumber` found out about a number. */
export type RegistrationNumberResult = Readonly<{
  /** Whether there are no issues. */
  ok: boolean
  /** The scheme that the number belongs to by its format. */
  scheme: SchemeFormat | undefined
  /** The number as it goes on the wire: without separators and prefix, in capitals. */
  compact: string | undefined
  /** The number as people write it. */
  formatted: string | undefined
  issues: readonly RegistrationNumberIssue[]
}>

/** No number is longer, its separators included. */
const maxInput = 100

/**
 * Checks the registration number of a company in `country` (alpha-2, any letter case).
 *
 * A number of any accepted scheme of the country is right; otherwise the issues are those of the closest scheme.
 * There are none for an unknown country. Never throws, whatever the value.
 *
 * @throws {TypeError} for an unknown level, or a pattern that is not a RegExp
 */
export function checkRegistrationNumber(
  country: string,
  value: unknown,
  options: RegistrationNumberOptions = {},
): RegistrationNumberResult {
  const { level = 'checksum', patterns } = checkedOptions(options)
  const code = countryCodeOf(country)
  const given = value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
  if (code === undefined) return result([])
  if (!isRegistrationNumberCountry(code)) {
    return result(given ? [numberIssue('registration-number-not-allowed', { country: code })] : [])
  }
  if (!given) return result([numberIssue('registration-number-required', { country: code })])
  if (level === 'presence') return result([])
  if (typeof value !== 'string') return result([numberIssue('registration-number-format', { kind: 'text' })])
  if (value.length > maxInput) return result([numberIssue('registration-number-length')])

  const verify = level === 'checksum'
  const match = bestMatch(code, value, verify)
  const pattern = patterns !== undefined && Object.hasOwn(patterns, code) ? patterns[code] : undefined
  if (pattern !== undefined) return byPattern(pattern, match, value)
  return match === undefined
    ? byClosestScheme(code, value)
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

/** Of the schemes whose pattern the number matches, the one with the least serious issues. */
function bestMatch(country: RegistrationNumberCountry, value: string, verify: boolean): Match | undefined {
  let best: Match | undefined
  for (const scheme of schemesByCountry[country]) {
    const candidate = matchScheme(scheme, country, value)
    if (!candidate.matches) continue
    const { compact } = candidate
    const match = { format: scheme.format, compact, issues: schemeIssues(candidate, verify) }
    if (match.issues.length === 0) return match
    if (best === undefined || isWorse(best, match)) best = match
  }
  return best
}

/** A wrong check digit is worse than a number of a person. */
const isWorse = (best: Match, { issues }: Match): boolean =>
  best.issues[0]?.code === 'registration-number-checksum' &&
  issues[0]?.code !== 'registration-number-checksum'

const hasLength = ({ length }: string): boolean => length >= 5 && length <= 22

function byClosestScheme(country: RegistrationNumberCountry, value: string): RegistrationNumberResult {
  const candidates = schemesByCountry[country].map((scheme) => matchScheme(scheme, country, value))
  const anyLength = candidates.some(({ compact }) => hasLength(compact))
  return result([anyLength ? formatIssue(candidates) : numberIssue('registration-number-length')])
}

function byPattern(pattern: RegExp, match: Match | undefined, value: string): RegistrationNumberResult {
  const spellings = [match?.compact ?? clean(value, false), value.trim()].filter(hasLength)
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
