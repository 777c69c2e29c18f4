import type { TestContext } from 'vitest'

/** Skips a test, and says why in the report from which the whole run is counted. */
export function skipBecause(context: TestContext, skipReason: string): void {
  Object.assign(context.task.meta, { skipReason })
  context.skip(skipReason)
}
