import { registrationNumberRule } from '@openpartner/registration'
import { type FaultName, rulesOf } from '@openpartner/schemas'
import type { Issue } from '@openpartner/validators'
import type { Answer } from '../routes/answer.ts'
import { refuse } from './refuse.ts'

/** Faults by issue code, in order: the service reports one at a time. Other codes are of values that it refuses. */
const order: readonly (readonly [FaultName, readonly string[]])[] = [
  ['InvalidProperty', ['unknown-property', 'type', 'too-big']],
  ['CustomerDetailsMissing', ['required']],
  [
    'RegistrationNumberInvalid',
    ['registration-number-format', 'registration-number-length', 'registration-number-damaged'],
  ],
  ...rulesOf('create-customer-request').flatMap(({ code, fault }) =>
    fault === undefined ? [] : [[fault, [code]] as const],
  ),
]

/**
 * What Partner Center answers to a request with these issues. The data has their paths, never the values.
 *
 * @param issues the issues of the request, at least one
 * @param country the company’s country, for the pattern in the description
 */
export function faultOfIssues(issues: readonly Issue[], country: unknown): Answer {
  const found = order.find(([, codes]) => issues.some(({ code }) => codes.includes(code)))
  if (found === undefined) return refuse('InvalidData', { data: issues.map(itemOf) })
  const [name, codes] = found
  const data = issues.flatMap((issue) => (codes.includes(issue.code) && dotted(issue)) || [])
  if (name !== 'RegistrationNumberInvalid') return refuse(name, { data })
  return refuse(name, { data, description: wrongFormat(country) })
}

const dotted = ({ path }: Issue): string => path.join('.')

/** `billingProfile.culture:  CultureInvalid - …`, as the service writes it about a state. */
function itemOf(issue: Issue): string {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? ''
  const code = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invalid`
  return `${dotted(issue)}:  ${code} - ${issue.message}`
}

/** The text of 600050 ends with the pattern of the country. */
function wrongFormat(country: unknown): string {
  const { schemes } = registrationNumberRule(String(country))
  const patterns = schemes
    .filter(({ personal, instead }) => !personal && instead === undefined)
    .map(({ pattern }) => pattern.replace(/^\^(.*)\$$/, '$1'))
  return `Organization registration ID information is invalid and should be of the format ^(${patterns.join('|')})$`
}
