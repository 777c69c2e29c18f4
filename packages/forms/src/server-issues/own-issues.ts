import type { Messages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import { property } from '@openpartner/registration/company-country'
import type { Issue } from '../issue.ts'
import { stepsOf, toPointer } from '../pointer.ts'

const maxIssues = 100
const maxText = 500

/**
 * The issues in an answer of your own service, which found them with the same validators: `{ issues: [...] }`, or the list
 * alone. Their sentences are said anew where the messages have them.
 */
export function ownIssues(body: unknown, messages: Messages | undefined): Issue[] {
  try {
    const issues = Array.isArray(body) ? body : property(body, 'issues')
    if (!Array.isArray(issues)) return []
    return issues.slice(0, maxIssues).flatMap((issue: unknown) => issueOf(issue, messages) ?? [])
  } catch {
    return []
  }
}

function issueOf(given: unknown, messages: Messages | undefined): Issue | undefined {
  const named = property(given, 'code')
  const code = typeof named === 'string' ? named : 'service-refused'
  const path = pathOf(given)
  const message = property(given, 'message')
  if (path === undefined || typeof message !== 'string') return undefined
  const params = { ...(property(given, 'params') as object | undefined) }
  const isKnown = messages !== undefined && typeof named === 'string' && Object.hasOwn(messages.issues, named)
  const said = isKnown ? formatMessage(messages, { code, path, params }) : message.slice(0, maxText)
  return { code, path, pointer: toPointer(path), message: said, params }
}

/** Of a Standard Schema, the steps may be objects with the `key`; an answer may have the pointer alone. */
function pathOf(issue: unknown): (string | number)[] | undefined {
  const steps = property(issue, 'path')
  const pointer = property(issue, 'pointer')
  if (!Array.isArray(steps)) return typeof pointer === 'string' ? stepsOf(pointer) : undefined
  return (steps as unknown[]).slice(0, maxIssues).map((step) => {
    const key = property(step, 'key') ?? step
    return typeof key === 'number' ? key : String(key)
  })
}
