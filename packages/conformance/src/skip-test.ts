import type { TestContext } from 'vitest'

/** Skips a test for a reason, if there is one, and leaves the reason where the count of the whole run looks for it. */
export function skipTest(context: TestContext, reason: string | undefined): void {
  if (reason === undefined) return
  Object.assign(context.task.meta, { skipReason: reason })
  context.skip(reason)
}
