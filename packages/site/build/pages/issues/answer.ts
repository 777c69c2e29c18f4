import { faultOfIssues } from '@openpartner/stand-in'
import { escaped } from '../../markdown.ts'
import { faults } from '../operations/faults.ts'
import { describeFaultOrigin } from '../resources/provenance.ts'
import { type IssueExample, issueOf } from './example.ts'

/** The fault with which the service answers an issue, as far as the stand-in knows. */
export function describeAnswer(code: string, example: IssueExample): string {
  const { status, body } = faultOfIssues([issueOf(example, code)], 'TR')
  const number = (body as { readonly code: number }).code
  const found = Object.entries(faults).find(([, { value }]) => value.code === number)
  if (found === undefined) throw new Error(`openapi.json has no error ${number}`)
  const [name, { value }] = found
  return `Status ${status}, code **${number}**: “${escaped(value.description ?? '')}”. This error is ${describeFaultOrigin(name)}. Partner Center reports one error at a time; [which one means which mistake](/decisions/0015-what-the-stand-in-makes-up) is partly our reading.`
}
