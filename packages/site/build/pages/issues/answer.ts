import { faultOfIssues } from '@openpartner/stand-in'
import { escaped } from '../../markdown.ts'
import { faults } from '../operations/faults.ts'
import { describeFaultOrigin } from '../resources/provenance.ts'
import { type IssueExample, issueOf } from './example.ts'

/** The fault that the service has for an issue, by the table that the stand-in answers with. */
export function describeAnswer(code: string, example: IssueExample): string {
  const { status, body } = faultOfIssues([issueOf(example, code)], 'TR')
  const number = (body as { readonly code: number }).code
  const found = Object.entries(faults).find(([, { value }]) => value.code === number)
  if (found === undefined) throw new Error(`openapi.json has no fault ${number}`)
  const [name, { value }] = found
  return `Status ${status}, code **${number}**: “${escaped(value.description ?? '')}”. The fault is ${describeFaultOrigin(name)}. Partner Center tells of one fault at a time; [which one stands for which mistake](/decisions/0015-what-the-stand-in-makes-up) is partly our reading.`
}
