import { withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]

/** Companies and citizens are numbered by different offices, with the same check digit. */
export function withCheckDigit(compact: string): string {
  return withDigit(compact, 12, (11 - weightedSum(compact, weights, 11)) % 10)
}
