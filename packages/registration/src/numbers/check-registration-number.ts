import { countryCodeOf } from '../country-code.ts'
import {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
} from '../registration-number-countries.ts'
import type { NumberForm } from '../scheme.ts'
import { schemesByCountry } from '../schemes-by-country.ts'
import { clean } from './clean.ts'
import { finding, type RegistrationNumberFinding } from './finding.ts'
import { candidateOf, formFault, judge } from './judge.ts'
import { formatRegistrationNumber } from './mask.ts'

const levels = ['presence', 'format', 'checksum'] as const

/** How closely a number is looked at; each level includes those before it. */
export type RegistrationNumberLevel = (typeof levels)[number]

/** Expressions that Partner Center itself gave, by country; they decide on the form in place of the schemes. */
export type RegistrationNumberPatterns = Readonly<Record<string, RegExp>>

/** How closely `checkRegistrationNumber` looks, and by which expressions. */
export type RegistrationNumberOptions = Readonly<{
  /** `checksum` unless given. */
  level?: RegistrationNumberLevel
  patterns?: RegistrationNumberPatterns
}>

/** What `checkRegistrationNumber` makes of a number. */
export type RegistrationNumberResult = Readonly<{
  /** Whether there is no finding. */
  ok: boolean
  /** The scheme that the number belongs to by its form. */
  scheme: NumberForm | undefined
  /** The number as it goes on the wire: without separators and prefix, in capitals. */
  compact: string | undefined
  /** The number as people write it. */
  formatted: string | undefined
  findings: readonly RegistrationNumberFinding[]
}>

/** No number with its separators is longer, and nothing longer is worth reading. */
const longestInput = 100

/**
 * Judges the registration number of a company in `country` (alpha-2, any letter case).
 *
 * Any accepted scheme of the country is enough; otherwise the findings are those of the closest one. An unknown
 * country gives no findings. Never throws, whatever the value.
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
    return result(given ? [finding('registration-number-not-allowed')] : [])
  }
  if (!given) return result([finding('registration-number-required')])
  if (level === 'presence') return result([])
  if (typeof value !== 'string') return result([finding('registration-number-format', { kind: 'text' })])
  if (value.length > longestInput) return result([finding('registration-number-length')])

  const verify = level === 'checksum'
  const match = bestMatch(code, value, verify)
  const pattern = patterns !== undefined && Object.hasOwn(patterns, code) ? patterns[code] : undefined
  if (pattern !== undefined) return byPattern(pattern, match, value)
  return match === undefined ? byClosestForm(code, value) : result(match.findings, match.form, match.compact)
}

/** The options, if they are usable. */
export function checkedOptions(options: RegistrationNumberOptions): RegistrationNumberOptions {
  const { level = 'checksum', patterns } = options
  if (!levels.includes(level)) throw new TypeError(`level must be one of ${levels.join(', ')}`)
  if (patterns === undefined) return options
  for (const [country, pattern] of Object.entries(patterns)) {
    if (pattern instanceof RegExp) continue
    throw new TypeError(`patterns.${country} must be a RegExp, such as registrationNumberPattern gives`)
  }
  return options
}

const result = (
  findings: readonly RegistrationNumberFinding[],
  scheme?: NumberForm,
  compact?: string,
): RegistrationNumberResult => ({
  ok: findings.length === 0,
  scheme,
  compact,
  formatted: compact === undefined ? undefined : formatRegistrationNumber(compact, scheme?.masks ?? []),
  findings,
})

type Match = Readonly<{
  form: NumberForm
  compact: string
  findings: readonly RegistrationNumberFinding[]
}>

/** Of the schemes whose form the number has the one with the least to say against it. */
function bestMatch(country: RegistrationNumberCountry, value: string, verify: boolean): Match | undefined {
  let best: Match | undefined
  for (const scheme of schemesByCountry[country]) {
    const candidate = candidateOf(scheme, country, value)
    if (!candidate.fits) continue
    const match = { form: scheme.form, compact: candidate.compact, findings: judge(candidate, verify) }
    if (match.findings.length === 0) return match
    if (best === undefined || isWorse(best, match)) best = match
  }
  return best
}

/** A wrong check digit weighs more than being a number of a person. */
const isWorse = (best: Match, { findings }: Match): boolean =>
  best.findings[0]?.code === 'registration-number-checksum' &&
  findings[0]?.code !== 'registration-number-checksum'

const hasLength = ({ length }: string): boolean => length >= 5 && length <= 22

function byClosestForm(country: RegistrationNumberCountry, value: string): RegistrationNumberResult {
  const candidates = schemesByCountry[country].map((scheme) => candidateOf(scheme, country, value))
  const anyLength = candidates.some(({ compact }) => hasLength(compact))
  return result([anyLength ? formFault(candidates) : finding('registration-number-length')])
}

function byPattern(pattern: RegExp, match: Match | undefined, value: string): RegistrationNumberResult {
  const forms = [match?.compact ?? clean(value, false), value.trim()].filter(hasLength)
  // `search` leaves `lastIndex` alone.
  const compact = forms.find((form) => form.search(pattern) >= 0)
  if (compact !== undefined) return result(match?.findings ?? [], match?.form, compact)
  const kind = { kind: 'service', pattern: pattern.source }
  const fault =
    forms.length > 0 ? finding('registration-number-format', kind) : finding('registration-number-length')
  return result([fault], match?.form, match?.compact)
}
