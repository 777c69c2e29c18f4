import { digit, positions, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Mã số thuế: the tenth digit is 10 less the remainder by 11 of the weighted sum; a remainder of 0 would
// give 10 and is never issued. Worked example of the circular, 010004751 giving 6:
// https://pypi.org/project/vn-ident/
const format = /^[0-9]{10}([0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00)?$/

const tenth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const left = 31 * n(1) + 29 * n(2) + 23 * n(3) + 19 * n(4) + 17 * n(5)
  return 10 - ((left + 13 * n(6) + 7 * n(7) + 5 * n(8) + 3 * n(9)) % 11)
}

export const vn: readonly SecondImplementation[] = [
  {
    scheme: 'VN/mst',
    format,
    generate: (integer) =>
      untilIssued(() => {
        const body = twoDigits(integer(1, 99)) + String(integer(1, 9_999_999)).padStart(7, '0')
        const check = tenth(body)
        if (check === 10) return undefined
        return `${body}${check}${integer(0, 1) === 0 ? '' : String(integer(1, 999)).padStart(3, '0')}`
      }),
    isValid: (compact) => format.test(compact) && tenth(compact) === digit(compact, 10),
    // The branch is not part of the sum.
    covered: () => positions(0, 9),
    // The weights are 9, 7, 1, 8, 6, 2, 7, 5, 3 modulo 11, none 0, and every remainder has its own digit.
    alwaysDetected: () => positions(0, 9),
    singleErrors: 1,
    // Neighboring weights differ modulo 11; the ninth and tenth both fit only if (3 - 1)(a - b) = 0.
    swaps: 1,
  },
]
