import type { TestContext } from 'vitest'

/** Skips a test, and gives the reason in the report. */
export function skipBecause(context: TestContext, skipReason: string): void {
  Object.assign(context.task.meta, { skipReason })
  context.skip(skipReason)
}
