import { visible } from './visible.ts'

/** What is said of an error that no command expects: where it happened, so that it can be reported. */
export function defect(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `internal error, please report it: ${text.split('\n').map(visible).join('\n')}\n`
}
