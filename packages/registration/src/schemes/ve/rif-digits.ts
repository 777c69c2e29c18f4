import { withDigit } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2]

// C, the communal councils, is not in the descriptions; it counts as 3 in every number of theirs that is published.
const letters: Readonly<Record<string, number>> = { V: 1, E: 2, J: 3, C: 3, P: 4, G: 5 }

/** The letter of a RIF counts as a digit. */
export function withCheckDigit(compact: string): string | undefined {
  const digits = `${letters[compact.charAt(0)]}${compact.slice(1, 9)}`
  const remainder = weightedSum(digits, { weights, modulus: 11 })
  return withDigit(compact, 9, remainder < 2 ? 0 : 11 - remainder)
}
