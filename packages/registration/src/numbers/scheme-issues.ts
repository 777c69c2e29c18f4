import type { Scheme } from '../schemes/scheme.ts'
import { foreignCharacters } from './foreign-characters.ts'
import { numberIssue, type RegistrationNumberIssue } from './issue.ts'
import { maskLength } from './mask.ts'
import type { Candidate } from './match-scheme.ts'

/** After a letter, if the scheme has one: V000000000. */
const repeatedDigit = /^[A-Z]?([0-9])\1+$/

/** What is wrong with a number that matches the pattern of its scheme. */
export function schemeIssues({ scheme, compact }: Candidate, verify: boolean): RegistrationNumberIssue[] {
  if (repeatedDigit.test(compact)) return [numberIssue('registration-number-suspicious')]
  const { id, abbreviation, personal } = scheme.format
  const wrong = verify ? checkDigitIssue(scheme, compact) : undefined
  const issues = wrong === undefined ? [] : [wrong]
  if (personal) issues.push(numberIssue('registration-number-personal', { scheme: abbreviation, id }))
  return issues
}

/** What is wrong with a number that matches no scheme of its country: how it differs from the closest in length. */
export function formatIssue(candidates: readonly Candidate[]): RegistrationNumberIssue {
  const { scheme, compact } = candidates.reduce((best, next) => (gap(next) < gap(best) ? next : best))
  const { abbreviation, example, id, masks } = scheme.format
  const foreign = foreignCharacters(compact)
  if (foreign !== undefined) {
    return numberIssue('registration-number-format', { ...foreign, scheme: abbreviation })
  }
  const params = { scheme: abbreviation, id, example }
  const allowed = masks.map(maskLength)
  return allowed.length === 0 || allowed.includes(compact.length)
    ? numberIssue('registration-number-format', params)
    : numberIssue('registration-number-format', { kind: 'count', ...params, allowed })
}

/** How far the number is from a length of the scheme; at the same distance a company's number comes first. */
function gap({ scheme, compact }: Candidate): number {
  const { masks, personal } = scheme.format
  const gaps = masks.map((mask) => Math.abs(maskLength(mask) - compact.length))
  return (gaps.length === 0 ? 0 : Math.min(...gaps)) + (personal ? 0.5 : 0)
}

function checkDigitIssue(scheme: Scheme, compact: string): RegistrationNumberIssue | undefined {
  const expected = scheme.corrected === undefined ? compact : scheme.corrected(compact)
  if (expected === compact) return undefined
  const params = { scheme: scheme.format.abbreviation, id: scheme.format.id }
  if (expected === undefined) return numberIssue('registration-number-checksum', { kind: 'none', ...params })
  const differs = [...compact].map((character, index) => character !== expected[index])
  const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)]
  const atEnd = last === compact.length - 1 && last - first < 2
  if (!atEnd) {
    const position = { kind: 'position', position: first + 1, expected: expected.charAt(first) }
    return numberIssue('registration-number-checksum', { ...params, ...position })
  }
  const kind = first < last ? { kind: 'several' } : {}
  return numberIssue('registration-number-checksum', { ...params, ...kind, expected: expected.slice(first) })
}
