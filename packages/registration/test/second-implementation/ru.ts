import { digit, positions, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// ИНН: Federal Tax Service order ММВ-7-6/435@ of 29 June 2012 fixes the structure; the formulas are spelled
// out on https://zapolnenie.info/algoritm-proverki-inn/
const tenth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const sum =
    2 * n(1) + 4 * n(2) + 10 * n(3) + 3 * n(4) + 5 * n(5) + 9 * n(6) + 4 * n(7) + 6 * n(8) + 8 * n(9)
  return (sum % 11) % 10
}

const eleventh = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const left = 7 * n(1) + 2 * n(2) + 4 * n(3) + 10 * n(4) + 3 * n(5)
  const right = 5 * n(6) + 9 * n(7) + 4 * n(8) + 6 * n(9) + 8 * n(10)
  return ((left + right) % 11) % 10
}

const twelfth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const left = 3 * n(1) + 7 * n(2) + 2 * n(3) + 4 * n(4) + 10 * n(5) + 3 * n(6)
  const right = 5 * n(7) + 9 * n(8) + 4 * n(9) + 6 * n(10) + 8 * n(11)
  return ((left + right) % 11) % 10
}

const organizationFormat = /^[0-9]{10}$/
const personFormat = /^[0-9]{12}$/

// ОГРН and ОГРНИП: the remainder of all digits before the last by 11 or 13, and of that its last digit. Digit by digit:
// https://kontragent.info/calcs/ogrn
const remainder = (digits: string, modulus: number): number => {
  let rest = 0
  for (let position = 1; position <= digits.length; position += 1) {
    rest = (10 * rest + digit(digits, position)) % modulus
  }
  return rest % 10
}

const entityFormat = /^[1-9][0-9]{12}$/
const traderFormat = /^3[0-9]{14}$/

export const ru: readonly SecondImplementation[] = [
  {
    scheme: 'RU/inn',
    format: organizationFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = twoDigits(integer(1, 99)) + randomDigits(integer, 7)
        return body + tenth(body)
      }),
    isValid: (compact) => organizationFormat.test(compact) && tenth(compact) === digit(compact, 10),
    covered: () => positions(0, 9),
    alwaysDetected: () => [9],
    // A body error moves the remainder and hides only between 0 and 10, both written 0: two of eleven
    // remainders, and then at most one of the nine other digits.
    singleErrors: 1 - 2 / 99,
    // Neighboring weights differ, so a body swap hides with 2/11 * 1/9 at most. The ninth and tenth:
    // (8 + 1)(a - b) is never 0, so they hide only when the remainder is 10 before or after, 2/99.
    swaps: 1 - 2 / 99,
  },
  {
    scheme: 'RU/inn-person',
    format: personFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = twoDigits(integer(1, 99)) + randomDigits(integer, 8)
        const longer = body + eleventh(body)
        return longer + twelfth(longer)
      }),
    isValid: (compact) =>
      personFormat.test(compact) &&
      eleventh(compact) === digit(compact, 11) &&
      twelfth(compact) === digit(compact, 12),
    covered: () => positions(0, 11),
    // Both sums would have to move by 10 or 1 at once, but no position has weights that agree up to sign modulo
    // 11: (7, 3), (2, 7), (4, 2), (10, 4), (3, 10), (5, 3), (9, 5), (4, 9), (6, 4), (8, 6).
    alwaysDetected: () => positions(0, 11),
    singleErrors: 1,
    // So for body swaps, but the ninth and tenth position differ by 2 in both sums: they hide when both
    // remainders are 0 or both 10, 2/121 * 1/9. The tenth and eleventh: 2/99 by the first sum alone.
    swaps: 1 - (2 / 1089 + 2 / 99) / 11,
  },
  {
    scheme: 'RU/ogrn',
    format: entityFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = String(integer(1, 9)) + randomDigits(integer, 11)
        return body + remainder(body, 11)
      }),
    isValid: (compact) =>
      entityFormat.test(compact) && remainder(compact.slice(0, 12), 11) === digit(compact, 13),
    covered: () => positions(0, 12),
    alwaysDetected: () => [12],
    // Powers of ten are 1 or -1 modulo 11, so a body error moves the remainder and hides only between 0 and 10, both
    // written 0: two of eleven remainders, and then at most one of the nine other digits.
    singleErrors: 1 - 2 / 99,
    // Neighbors have weights 1 and -1, and twice a difference is never 0 modulo 11. The last two change by the same.
    swaps: 1 - 2 / 99,
  },
  {
    scheme: 'RU/ogrnip',
    format: traderFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = `3${randomDigits(integer, 13)}`
        return body + remainder(body, 13)
      }),
    isValid: (compact) =>
      traderFormat.test(compact) && remainder(compact.slice(0, 14), 13) === digit(compact, 15),
    covered: () => positions(0, 14),
    alwaysDetected: () => [14],
    // A body error moves the remainder and hides only between 0 and 10, 1 and 11, 2 and 12: six of thirteen
    // remainders, and then at most one of the nine other digits.
    singleErrors: 1 - 6 / 117,
    // Neighboring weights differ by nine times the lower one, which is never 0 modulo 13.
    swaps: 1 - 6 / 117,
  },
]
