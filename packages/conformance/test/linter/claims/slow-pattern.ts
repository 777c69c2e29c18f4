import { type Check, lastOf, valueAt } from './claim.ts'
import { countSteps } from './count-steps.ts'

/** Eight characters more of the attack make a backtracking engine take more than a hundred times the steps. */
export const slowPattern: Check = (claim, files) => {
  const text = lastOf(claim.pointer) === 'pattern' ? valueAt(claim, files) : lastOf(claim.pointer)
  const attack = (length: number): string => `${'A'.repeat(length)}.`
  const [short, long] = [8, 16].map((length) => countSteps(String(text), attack(length)))
  return short !== undefined && long !== undefined && long / short > 100
}
