import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'
import type { Scheme } from '../schemes/scheme.ts'
import { numberIssue, type RegistrationNumberIssue, withNames } from './issue.ts'

/** After a letter, if the scheme has one: V000000000. */
const repeatedDigit = /^[A-Z]?([0-9])\1+$/

/** What is wrong with a number that matches the pattern of its scheme, one of `country`. */
export function schemeIssues(
  scheme: Scheme,
  compact: string,
  country: RegistrationNumberCountry,
  verify: boolean,
): RegistrationNumberIssue[] {
  if (repeatsDigit(compact)) return [numberIssue('registration-number-suspicious')]
  const { id, personal, instead } = scheme.format
  const wrong = verify ? checkDigitIssue(scheme, compact) : undefined
  const issues = wrong === undefined ? [] : [wrong]
  if (personal) {
    const params = withNames({}, scheme.format)
    params.id = id
    issues.push(numberIssue('registration-number-personal', params, scheme.format))
  }
  // That it is the wrong number matters more than its check digits.
  const asked = instead === undefined ? undefined : schemeWithId(country, instead)
  if (asked !== undefined) {
    const params = withNames(withNames({ kind: 'other' }, asked.format), scheme.format, 'given')
    params.id = instead
    params.example = asked.format.example
    params.allowed = [...asked.lengths]
    issues.unshift(numberIssue('registration-number-format', params, scheme.format))
  }
  return issues
}

/** Most numbers differ in their last two characters, so this is quick. */
function repeatsDigit(compact: string): boolean {
  const last = compact.length - 1
  return compact.charCodeAt(last) === compact.charCodeAt(last - 1) && repeatedDigit.test(compact)
}

const schemeWithId = (country: RegistrationNumberCountry, id: string): Scheme | undefined =>
  schemesByCountry[country].find(({ format }) => format.id === id)

function checkDigitIssue(
  { format, corrected }: Scheme,
  compact: string,
): RegistrationNumberIssue | undefined {
  const expected = corrected === undefined ? compact : corrected(compact)
  if (expected === compact) return undefined
  const { id } = format
  if (expected === undefined) {
    const params = withNames({ kind: 'none' }, format)
    params.id = id
    return numberIssue('registration-number-checksum', params, format)
  }
  let first = 0
  while (compact.charAt(first) === expected.charAt(first)) first += 1
  let last = compact.length - 1
  while (compact.charAt(last) === expected.charAt(last)) last -= 1
  const params = withNames({}, format)
  params.id = id
  if (last < compact.length - 1 || last - first > 1) {
    params.kind = 'position'
    params.position = first + 1
    params.expected = expected.charAt(first)
  } else {
    if (first < last) params.kind = 'several'
    params.expected = expected.slice(first)
  }
  return numberIssue('registration-number-checksum', params, format)
}
