import type { Issue } from './issue.ts'

/** What `assert` throws: the issues, and a message that lists pointers and sentences but no values. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly code = 'validation-failed'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const lines = issues.map((issue) => `  ${issue.pointer || '(document)'}: ${issue.message}`)
    super(`${issues.length === 1 ? '1 issue' : `${issues.length} issues`}\n${lines.join('\n')}`)
    this.issues = issues
  }
}
