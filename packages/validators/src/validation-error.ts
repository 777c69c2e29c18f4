import type { Issue } from './issue.ts'

/**
 * A key of the document can be anything, and must not look like another line of a log. As text, because the engine looks up
 * categories of characters where it reads an expression: that took a quarter of the time to load a validator.
 */
const hidden = '[\\p{C}\\p{Zl}\\p{Zp}]'
const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`

/** What `assert` throws: the issues, and a message that lists pointers and sentences but no values. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly code = 'validation-failed'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const expression = new RegExp(hidden, 'gu')
    const lines = issues.map(
      (issue) => `  ${issue.pointer.replace(expression, escaped) || '(document)'}: ${issue.message}`,
    )
    super(`${issues.length === 1 ? '1 issue' : `${issues.length} issues`}\n${lines.join('\n')}`)
    this.issues = issues
  }
}
