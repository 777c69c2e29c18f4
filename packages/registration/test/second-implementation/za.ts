import { digit, positions, randomCharacter, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Income tax reference number: first digit 0, 1, 2, 3 or 9, tested by the Modulus 10 of the SARS business
// requirement specifications:
// https://support.payspace.com/portal/en/kb/articles/tax-ref-number-logic-and-validation
const format = /^[01239][0-9]{9}$/

const completion = (compact: string): number => {
  let sum = 0
  for (let position = 1; position <= 9; position += 2) {
    const doubled = 2 * digit(compact, position)
    sum += Math.floor(doubled / 10) + (doubled % 10)
    if (position < 9) sum += digit(compact, position + 1)
  }
  return (10 - (sum % 10)) % 10
}

export const za: readonly SecondImplementation[] = [
  {
    scheme: 'ZA/tax-reference',
    format,
    generate: (integer) =>
      untilIssued(() => {
        const body = randomCharacter(integer, '01239') + randomDigits(integer, 8)
        return body + completion(body)
      }),
    isValid: (compact) => format.test(compact) && completion(compact) === digit(compact, 10),
    covered: () => positions(0, 9),
    // Doubling with added digits maps 0 ... 9 to 0, 2, 4, 6, 8, 1, 3, 5, 7, 9, one to one.
    alwaysDetected: () => positions(0, 9),
    singleErrors: 1,
    // Only 0 and 9 gain the same by doubling: 2 of 90 pairs of different digits in eight positions, and 2 of 20
    // in the first, which allows five digits.
    swaps: 1 - (8 * (2 / 90) + 2 / 20) / 9,
  },
]
