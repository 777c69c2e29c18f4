import { digit, positions, randomDigits, untilIssued } from './digits.ts'
import type { RandomInteger, SecondImplementation } from './types.ts'

// IDNO and IDNP: the weights 7, 3, 1 repeat over the first twelve digits, the thirteenth is the sum modulo
// 10. https://tools.gera.services/moldova-idno-validator
const lastOfSum = (compact: string): number => {
  let sum = 0
  for (let position = 1; position <= 12; position += 3) {
    sum += 7 * digit(compact, position) + 3 * digit(compact, position + 1) + digit(compact, position + 2)
  }
  return sum % 10
}

const scheme = (
  key: string,
  format: RegExp,
  first: (integer: RandomInteger) => number,
): SecondImplementation => ({
  scheme: key,
  format,
  generate: (integer) =>
    untilIssued(() => {
      const body = first(integer) + randomDigits(integer, 11)
      return body + lastOfSum(body)
    }),
  isValid: (compact) => format.test(compact) && lastOfSum(compact) === digit(compact, 13),
  covered: () => positions(0, 12),
  // 7, 3 and 1 have no factor in common with 10.
  alwaysDetected: () => positions(0, 12),
  singleErrors: 1,
  // Neighboring weights differ by 4, 2 or 6, and the last one (1) from that of the check digit (-1) by 2: a
  // swap hides exactly when the digits are 5 apart, one in nine pairs of different digits.
  swaps: 8 / 9,
})

export const md: readonly SecondImplementation[] = [
  scheme('MD/idno', /^1[0-9]{12}$/, () => 1),
  scheme('MD/idnp', /^[02][0-9]{12}$/, (integer) => 2 * integer(0, 1)),
]
