import { digit, positions, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Adószám: eight digits of the taxpayer, one VAT code, two digits of the tax office, as described on
// https://lookuptax.com/docs/fr/tax-identification-number/hungary-tax-id-guide. The eighth digit completes
// the sum with the weights 9, 7, 3, 1 to a multiple of ten: https://vatdb.com/guides/validate-hu-vat-number
const format = /^[0-9]{8}([1-5](0[2-9]|[1-3][0-9]|4[0-4]|51))?$/

const completion = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const sum = 9 * (n(1) + n(5)) + 7 * (n(2) + n(6)) + 3 * (n(3) + n(7)) + n(4)
  return (10 - (sum % 10)) % 10
}

export const hu: readonly SecondImplementation[] = [
  {
    scheme: 'HU/adoszam',
    format,
    generate: (integer) =>
      untilIssued(() => {
        const body = integer(1, 9) + randomDigits(integer, 6)
        const office = integer(1, 44)
        const tail = integer(0, 1) === 0 ? '' : integer(1, 5) + twoDigits(office === 1 ? 51 : office)
        return body + completion(body) + tail
      }),
    isValid: (compact) => format.test(compact) && completion(compact) === digit(compact, 8),
    // The VAT code and the tax office are not part of the sum.
    covered: () => positions(0, 7),
    // 9, 7, 3 and 1 have no factor in common with 10.
    alwaysDetected: () => positions(0, 7),
    singleErrors: 1,
    // Neighboring weights differ by 2, 4, 2 or 8: (a - b) times that is a multiple of 10 exactly when a and
    // b are 5 apart, which holds for one in nine pairs of different digits.
    swaps: 8 / 9,
  },
]
