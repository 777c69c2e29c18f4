import type { Issue } from '@openpartner/validators'
import { maxListed } from '../../limits.ts'
import type { Context } from '../context.ts'

/** Whether the document, once it is changed, lacks an issue, and nothing has an issue that had none before. */
export function isCertain({ code, pointer }: Issue, { issues, tools }: Context, changed: unknown): boolean {
  // What is wrong is not known in full.
  if (issues.length > maxListed) return false
  const result = tools.validator.validate(changed)
  if (result.ok) return true
  const before = new Set(issues.map((issue) => issue.pointer))
  return result.issues.every(
    (issue) => before.has(issue.pointer) && !(issue.pointer === pointer && issue.code === code),
  )
}
