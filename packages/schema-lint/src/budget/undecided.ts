import { OutOfSteps, Steps } from './steps.ts'

type Check = { readonly reasons: Set<string>; readonly steps: Steps }

/** The check that runs. */
let current: Check | undefined

/**
 * Notes that the analysis that runs now stopped before it was finished, and why: a complete sentence. The report gives
 * it with the rule and the schema that were being checked.
 * @returns undefined, which stands for "unknown"
 */
export function giveUp(reason: string): undefined {
  current?.reasons.add(reason)
  return undefined
}

/** Notes the same, and ends the check that runs: what it would report is not certain. */
export function endCheck(reason: string): never {
  giveUp(reason)
  throw new OutOfSteps(current?.steps ?? new Steps(0))
}

/**
 * Counts what an analysis does against the budget of the check that runs, for what every rule does: follow references,
 * intersect sets.
 * @throws {OutOfSteps} which ends the check
 */
export function spend(count = 1): void {
  current?.steps.take(count)
}

/** Runs a check in a number of steps, and says what in it was not decided, each reason once. */
export function undecidedIn(check: () => void, steps: Steps = new Steps(Infinity)): readonly string[] {
  const outer = current
  const own: Check = { reasons: new Set(), steps }
  current = own
  try {
    check()
  } catch (error) {
    if (!(error instanceof OutOfSteps) || error.steps !== steps) throw error
    if (own.reasons.size === 0 || steps.areUsedUp) own.reasons.add('The check takes too many steps.')
  } finally {
    current = outer
  }
  return [...own.reasons]
}
