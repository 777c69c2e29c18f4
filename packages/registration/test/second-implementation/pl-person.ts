import { digit, positions, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// PESEL: weights 1, 3, 7, 9 repeating, completed to a multiple of ten. https://romek.info/ut/programy.html
const peselCompletion = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const sum = n(1) + n(5) + n(9) + 3 * (n(2) + n(6) + n(10)) + 7 * (n(3) + n(7)) + 9 * (n(4) + n(8))
  return (10 - (sum % 10)) % 10
}

const peselFormat = /^[0-9]{11}$/

export const plPerson: readonly SecondImplementation[] = [
  {
    scheme: 'PL/pesel',
    format: peselFormat,
    generate: (integer) =>
      untilIssued(() => {
        // The century is added to the month: 1900 + 0, 2000 + 20, 2100 + 40, 2200 + 60, 1800 + 80.
        const month = twoDigits(20 * integer(0, 4) + integer(1, 12))
        const body = twoDigits(integer(0, 99)) + month + twoDigits(integer(1, 28)) + randomDigits(integer, 4)
        return body + peselCompletion(body)
      }),
    isValid: (compact) => peselFormat.test(compact) && peselCompletion(compact) === digit(compact, 11),
    covered: () => positions(0, 10),
    // 1, 3, 7 and 9 have no factor in common with 10.
    alwaysDetected: () => positions(0, 10),
    singleErrors: 1,
    // Neighboring weights differ by 2, 4 or 8, so a swap hides exactly when the digits are 5 apart: one in
    // nine pairs of different digits. Months and days are not uniform, hence the margin.
    swaps: 8 / 9 - 0.01,
  },
]
