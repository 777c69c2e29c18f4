import { refusalOfCreation } from '@openpartner/stand-in/creation'
import type { LocatedIssue, TextLocation } from './model.ts'
import { toPointer } from './pointer.ts'

/** What Partner Center would answer to a request to create a customer. */
export type ServiceAnswer = {
  readonly status: string
  /** Of the refusal; `undefined` if the customer is created. */
  readonly code: number | undefined
  readonly description: string
  /** The properties that the refusal names, with their places where they are among the issues. */
  readonly named: readonly { readonly pointer: string; readonly location: TextLocation | undefined }[]
  /** How that compares with the issues. */
  readonly rest: string
}

/** The answer of the stand-in; `undefined` if the text is not JSON. */
export function answerTo(text: string, issues: readonly LocatedIssue[]): ServiceAnswer | undefined {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  const refusal = refusalOfCreation(value)
  if (refusal === undefined) {
    return {
      status: '201 Created',
      code: undefined,
      description: 'The customer is created.',
      named: [],
      rest:
        issues.length === 0
          ? ''
          : 'It repairs the spelling, and does not check everything that is checked here.',
    }
  }
  const paths = [...new Set(refusal.data.map((entry) => entry.split(':', 1)[0] ?? ''))]
  const found = paths.map((path) => issues.find(({ issue }) => issue.path.join('.') === path))
  return {
    status: `${refusal.status} Bad Request`,
    code: refusal.code,
    description: refusal.description,
    named: paths.map((path, index) => ({
      pointer: found[index]?.issue.pointer ?? toPointer(path.split('.')),
      location: found[index]?.location,
    })),
    rest: restOf(issues.length - found.filter((one) => one !== undefined).length),
  }
}

function restOf(count: number): string {
  if (count <= 0) return ''
  const others = count === 1 ? 'the other issue' : `the other ${count} issues`
  return `It reports one kind of error at a time: of ${others} you would only learn after fixing this one and calling again.`
}
