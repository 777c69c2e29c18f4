import { digit, positions, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Weights of NIP and REGON: https://romek.info/ut/programy.html
// REGON, nine and fourteen digits: http://ceidg-online.pl/2/budowa-numeru-regon/
const nipRemainder = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const sum = 6 * n(1) + 5 * n(2) + 7 * n(3) + 2 * n(4) + 3 * n(5) + 4 * n(6) + 5 * n(7) + 6 * n(8) + 7 * n(9)
  return sum % 11
}

const ninth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const sum = 8 * n(1) + 9 * n(2) + 2 * n(3) + 3 * n(4) + 4 * n(5) + 5 * n(6) + 6 * n(7) + 7 * n(8)
  return (sum % 11) % 10
}

const fourteenth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const left = 2 * n(1) + 4 * n(2) + 8 * n(3) + 5 * n(4) + 9 * n(6) + 7 * n(7)
  const right = 3 * n(8) + 6 * n(9) + n(10) + 2 * n(11) + 4 * n(12) + 8 * n(13)
  return ((left + right) % 11) % 10
}

const nipFormat = /^[1-9][0-9]{9}$/
const regonFormat = /^[0-9]{9}([0-9]{5})?$/
const isRegon = (compact: string): boolean =>
  ninth(compact) === digit(compact, 9) && (compact.length === 9 || fourteenth(compact) === digit(compact, 14))

export const pl: readonly SecondImplementation[] = [
  {
    scheme: 'PL/nip',
    format: nipFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = integer(1, 9) + randomDigits(integer, 8)
        const check = nipRemainder(body)
        return check === 10 ? undefined : body + check
      }),
    isValid: (compact) => nipFormat.test(compact) && nipRemainder(compact) === digit(compact, 10),
    covered: () => positions(0, 9),
    // No weight is 0 modulo 11 and the remainder 10 is never issued: every remainder has its own digit.
    alwaysDetected: () => positions(0, 9),
    singleErrors: 1,
    // Neighboring weights differ; the ninth and tenth both fit only if (7 + 1)(a - b) = 0 modulo 11.
    swaps: 1,
  },
  {
    scheme: 'PL/regon',
    format: regonFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = randomDigits(integer, 8)
        const short = body + ninth(body)
        if (integer(0, 1) === 0) return short
        const unit = short + randomDigits(integer, 4)
        return unit + fourteenth(unit)
      }),
    isValid: (compact) => regonFormat.test(compact) && isRegon(compact),
    covered: (compact) => positions(0, compact.length - 1),
    // Fourteen digits: the first eight positions count in both sums with weights that never agree up to sign
    // modulo 11, except the fifth, which weighs 0 in the long sum. The ninth is a check digit itself.
    alwaysDetected: (compact) => (compact.length === 9 ? [8] : [0, 1, 2, 3, 5, 6, 7, 8, 13]),
    // The remainders 0 and 10 are both written 0: two of eleven, then at most one of nine other digits.
    singleErrors: 1 - 2 / 99,
    // Neighboring weights differ, and 7 + 1 and 8 + 1 are not 0 modulo 11: only 0 and 10 hide a swap.
    swaps: 1 - 2 / 99,
  },
]
