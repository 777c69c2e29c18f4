import { withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

/** Of the digits, after a letter that weighs 4. */
const weights = [0, 3, 2, 7, 6, 5, 4, 3, 2]

// C, the communal councils, is not in the descriptions; it counts as 3 in every number of theirs that is published.
const letters: Readonly<Record<string, number>> = { V: 1, E: 2, J: 3, C: 3, P: 4, G: 5 }

/** The letter of a RIF counts as a digit. */
export function withCheckDigit(compact: string): string {
  const sum = ((letters[compact.charAt(0)] ?? 0) * 4 + weightedSum(compact, weights, 11)) % 11
  return withDigit(compact, 9, sum < 2 ? 0 : 11 - sum)
}
