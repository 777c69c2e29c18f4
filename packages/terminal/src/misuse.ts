/** What the user asked for cannot be done; the message says why. */
export class Misuse extends Error {
  readonly code = 'misuse'
  override readonly name = 'Misuse'
}

/** Whether the user can fix it. The code tells, so that nothing needs to be loaded to know its errors. */
export function isMisuse(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && (error.code === 'misuse' || error.code === 'invalid-config')
  )
}
