import type { Scheme } from '../scheme.ts'
import { clean, withoutPrefix } from './clean.ts'
import { type RegistrationNumberFinding, finding } from './finding.ts'
import { foreignCharacters } from './foreign-characters.ts'
import { maskLength } from './mask.ts'

/** A scheme, the number as it goes on the wire if it is of that scheme, and whether it has the scheme's form. */
export type Candidate = Readonly<{ scheme: Scheme; compact: string; fits: boolean }>

/** After a letter, if the scheme has one: V000000000. */
const repeatedDigit = /^[A-Z]?([0-9])\1+$/

export function candidateOf(scheme: Scheme, country: string, value: string): Candidate {
  const { form, expression } = scheme
  if (expression.test(value)) return { scheme, compact: value, fits: true }
  const text = clean(value, form.keepsSeparators === true)
  if (!/[^0-9]/.test(text)) return { scheme, compact: text, fits: text !== value && expression.test(text) }
  if (expression.test(text)) return { scheme, compact: text, fits: true }
  const names = `${form.abbreviation} ${form.id}`.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const compact = withoutPrefix(text, [country, ...names])
  return { scheme, compact, fits: expression.test(compact) }
}

/** What is wrong with a number that has the form of its scheme. */
export function judge({ scheme, compact }: Candidate, verify: boolean): RegistrationNumberFinding[] {
  if (repeatedDigit.test(compact)) return [finding('registration-number-suspicious')]
  const { id, abbreviation, personal } = scheme.form
  const wrong = verify ? checkDigitFault(scheme, compact) : undefined
  const findings = wrong === undefined ? [] : [wrong]
  if (personal) findings.push(finding('registration-number-personal', { scheme: abbreviation, id }))
  return findings
}

/** What is wrong with a number that has the form of no scheme of its country, by the one that is closest in length. */
export function formFault(candidates: readonly Candidate[]): RegistrationNumberFinding {
  const { scheme, compact } = candidates.reduce((best, next) => (gap(next) < gap(best) ? next : best))
  const { abbreviation, example, id, masks } = scheme.form
  const foreign = foreignCharacters(compact)
  if (foreign !== undefined)
    return finding('registration-number-format', { ...foreign, scheme: abbreviation })
  const params = { scheme: abbreviation, id, example }
  const allowed = masks.map(maskLength)
  return allowed.length === 0 || allowed.includes(compact.length)
    ? finding('registration-number-format', params)
    : finding('registration-number-format', { kind: 'count', ...params, allowed })
}

/** How far the number is from a length of the scheme; of two at the same distance a company's number goes first. */
function gap({ scheme, compact }: Candidate): number {
  const { masks, personal } = scheme.form
  const gaps = masks.map((mask) => Math.abs(maskLength(mask) - compact.length))
  return (gaps.length === 0 ? 0 : Math.min(...gaps)) + (personal ? 0.5 : 0)
}

function checkDigitFault(scheme: Scheme, compact: string): RegistrationNumberFinding | undefined {
  const expected = scheme.corrected === undefined ? compact : scheme.corrected(compact)
  if (expected === compact) return undefined
  const params = { scheme: scheme.form.abbreviation, id: scheme.form.id }
  if (expected === undefined) return finding('registration-number-checksum', { kind: 'none', ...params })
  const differs = [...compact].map((character, place) => character !== expected[place])
  const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)]
  const atEnd = last === compact.length - 1 && last - first < 2
  if (!atEnd) {
    const position = { kind: 'position', position: first + 1, expected: expected.charAt(first) }
    return finding('registration-number-checksum', { ...params, ...position })
  }
  const kind = first < last ? { kind: 'several' } : {}
  return finding('registration-number-checksum', { ...params, ...kind, expected: expected.slice(first) })
}
