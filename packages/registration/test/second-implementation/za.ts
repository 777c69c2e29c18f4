import { digit, positions, randomCharacter, randomDigits, twoDigits, untilIssued } from './digits.ts'
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

// Identity number: the Luhn algorithm; the digits at even positions are doubled.
// https://en.wikipedia.org/wiki/South_African_identity_card
const idFormat = /^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}[01][0-9]{2}$/

const idCompletion = (compact: string): number => {
  let sum = 0
  for (let position = 1; position <= 12; position += 1) {
    const value = digit(compact, position) * (position % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
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
  {
    scheme: 'ZA/id-number',
    format: idFormat,
    generate: (integer) =>
      untilIssued(() => {
        const born = twoDigits(integer(0, 99)) + twoDigits(integer(1, 12)) + twoDigits(integer(1, 31))
        const body = born + randomDigits(integer, 4) + integer(0, 1) + randomDigits(integer, 1)
        return body + idCompletion(body)
      }),
    isValid: (compact) => idFormat.test(compact) && idCompletion(compact) === digit(compact, 13),
    covered: () => positions(0, 12),
    alwaysDetected: () => positions(0, 12),
    singleErrors: 1,
    // Only 0 and 9 gain the same by doubling: at most 2 of 20 pairs where the format leaves few digits.
    swaps: 1 - 2 / 20,
  },
]
