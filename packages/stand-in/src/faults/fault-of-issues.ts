import { registrationNumberRule } from '@openpartner/registration'
import type { Issue } from '@openpartner/validators'
import type { Answer } from '../routes/answer.ts'
import { type FaultName, refuse } from './refuse.ts'

/**
 * The fault for each issue code, the first that applies: the service tells of one fault at a time. What is not here is
 * a value that is not taken.
 */
const order: readonly (readonly [FaultName, readonly string[]])[] = [
  ['InvalidProperty', ['unknown-property', 'type', 'too-deep', 'too-big']],
  ['CustomerDetailsMissing', ['required']],
  ['RegistrationNumberMissing', ['registration-number-required']],
  ['RegistrationNumberNotSupported', ['registration-number-not-allowed']],
  ['RegistrationNumberInvalid', ['registration-number-format', 'registration-number-length']],
  ['PhoneNumberMissing', ['phone-number-required']],
]

/** What Partner Center says of a request with these issues; data has the paths, never the values. */
export function faultOfIssues(issues: readonly Issue[], country: unknown): Answer {
  const found = order.find(([, codes]) => issues.some(({ code }) => codes.includes(code)))
  if (found === undefined) return refuse('InvalidData', { data: issues.map(wordOf) })
  const [name, codes] = found
  const data = issues.flatMap((issue) => (codes.includes(issue.code) && dotted(issue)) || [])
  if (name !== 'RegistrationNumberInvalid') return refuse(name, { data })
  return refuse(name, { data, description: wrongForm(country) })
}

const dotted = ({ path }: Issue): string => path.join('.')

/** `billingProfile.culture:  CultureInvalid - …`, as the service has it for a state. */
function wordOf(issue: Issue): string {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? ''
  const word = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invalid`
  return `${dotted(issue)}:  ${word} - ${issue.message}`
}

/** The text of 600050 ends with the expression of the country. */
function wrongForm(country: unknown): string {
  const { schemes } = registrationNumberRule(String(country))
  const forms = schemes
    .filter(({ personal }) => !personal)
    .map(({ pattern }) => pattern.replace(/^\^(.*)\$$/, '$1'))
  return `Organization registration ID information is invalid and should be of the format ^(${forms.join('|')})$`
}
