import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'
import { isAskedFor } from '../schemes/scheme.ts'
import { isCompact } from './ascii.ts'
import { clean } from './clean.ts'
import { foreignCharacters } from './foreign-characters.ts'
import { numberIssue, type RegistrationNumberIssue, withNames } from './issue.ts'
import { hasLength } from './length.ts'
import { type Candidate, matchScheme } from './match-scheme.ts'
import { type Reading, readings } from './readings.ts'

/**
 * What is wrong with a text that is a number of no scheme of its country. The advice is about the closest in length.
 * Partner Center is only known to ask for 5 to 22 characters, so a form that is not known here may be right.
 */
export function noSchemeIssue(
  country: RegistrationNumberCountry,
  texts: readonly Reading[],
): RegistrationNumberIssue {
  const schemes = schemesByCountry[country].filter(isAskedFor)
  const candidates = schemes.map((scheme) => matchScheme(scheme, texts))
  const hasOtherText = isNumberWithText(country, texts)
  if (!hasOtherText && !candidates.some(({ compact }) => hasLength(compact))) {
    return numberIssue('registration-number-length')
  }
  const { scheme, compact } = candidates.reduce((best, next) => (gap(next) < gap(best) ? next : best))
  const { format, lengths } = scheme
  const foreign = hasOtherText ? undefined : foreignCharacters(clean(compact, false))
  if (foreign !== undefined) {
    return numberIssue('registration-number-format', withNames({ ...foreign }, format), format)
  }
  const hasDigits = !hasOtherText && /[0-9]/.test(compact)
  const isOfLength = lengths.length === 0 || lengths.includes(compact.length)
  const params = withNames(hasDigits && !isOfLength ? { kind: 'count' } : {}, format)
  params.id = format.id
  params.example = format.example
  if (!hasDigits) return numberIssue('registration-number-format', params, format)
  if (!isOfLength) params.allowed = [...lengths]
  return numberIssue('registration-number-unknown-form', params, format)
}

/** How far the number is from a length of the scheme. */
function gap({ scheme, compact }: Candidate): number {
  const gaps = scheme.lengths.map((length) => Math.abs(length - compact.length))
  return gaps.length === 0 ? 0 : Math.min(...gaps)
}

/** Whether the text is a number of the country with words before or after it that are no labels, such as `hello 7707083893`. */
function isNumberWithText(country: RegistrationNumberCountry, [reading]: readonly Reading[]): boolean {
  const text = reading?.text ?? ''
  if (isCompact(text) || !/\p{L}{3}/u.test(text)) return false
  const after = [...text.matchAll(/\p{L}{3}[\s:.]+/gu)].map(({ 0: word, index }) =>
    text.slice(index + word.length),
  )
  const before = [...text.matchAll(/[\s:.,(]+\p{L}{3}/gu)].map(({ index }) => text.slice(0, index))
  // The words next to the number are the last before it, or the first after it.
  return [...after.slice(-4), ...before.slice(0, 4)].some((part) => {
    const parts = readings(country, part)
    return schemesByCountry[country].some((scheme) => matchScheme(scheme, parts).matches)
  })
}
