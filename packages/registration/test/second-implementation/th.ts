import { digit, positions, randomDigits, untilIssued } from './digits.ts'
import type { RandomInteger, SecondImplementation } from './types.ts'

// Thirteen digits for citizens and juristic persons alike: x is the sum of (14 - i) times the i-th digit
// modulo 11; the thirteenth digit is 1 - x for x up to 1, else 11 - x.
// https://th.wikipedia.org/wiki/เลขประจำตัวประชาชนไทย
// Who issues which number: http://vsreg.rd.go.th/FVATNID/jsp/registpp01login.jsp
const thirteenth = (compact: string): number => {
  let sum = 0
  for (let position = 1; position <= 12; position += 1) sum += (14 - position) * digit(compact, position)
  const x = sum % 11
  return x <= 1 ? 1 - x : 11 - x
}

const scheme = (
  key: string,
  format: RegExp,
  first: (integer: RandomInteger) => number,
  singleErrors: number,
): SecondImplementation => ({
  scheme: key,
  format,
  generate: (integer) =>
    untilIssued(() => {
      const body = first(integer) + randomDigits(integer, 11)
      return body + thirteenth(body)
    }),
  isValid: (compact) => format.test(compact) && thirteenth(compact) === digit(compact, 13),
  covered: () => positions(0, 12),
  // The third digit weighs 11 and does not count at all. The remainders 0 and 10 are both written 1.
  alwaysDetected: () => [12],
  singleErrors,
  // Neighboring weights differ by 1: a body swap hides only between 0 and 10. The last two digits hide for
  // four of 110 pairs of twelfth digit and x: (1, 9), (0, 10), (2, 0), (1, 1), 4/99 of the different ones.
  swaps: 1 - (10 * (2 / 99) + 4 / 99) / 11,
})

export const th: readonly SecondImplementation[] = [
  // The first digit has no alternative: ten body positions, the blind third and the check digit.
  scheme('TH/tin', /^0[0-9]{12}$/, () => 0, (10 * (97 / 99) + 1) / 12),
  scheme('TH/citizen-id', /^[1-8][0-9]{12}$/, (integer) => integer(1, 8), (11 * (97 / 99) + 1) / 13),
]
