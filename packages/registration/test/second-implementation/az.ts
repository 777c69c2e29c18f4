import { digit, positions, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// VÖEN, State Tax Service. Two digits of the territorial unit, six of a serial number, the ninth computed,
// the tenth the legal status: https://lookuptax.com/docs/tax-identification-number/azerbaijan-tax-id-guide
// The office publishes no weights; these reproduce the published numbers 1401555071, 1400057421, 9900071001.
const remainder = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  return (4 * n(1) + n(2) + 8 * n(3) + 6 * n(4) + 2 * n(5) + 7 * n(6) + 5 * n(7) + 3 * n(8)) % 11
}

const voen = (scheme: string, status: '1' | '2'): SecondImplementation => {
  const format = new RegExp(`^[0-9]{9}${status}$`)
  return {
    scheme,
    format,
    generate: (integer) =>
      untilIssued(() => {
        const body = twoDigits(integer(1, 99)) + randomDigits(integer, 6)
        const check = remainder(body)
        return check === 10 ? undefined : `${body}${check}${status}`
      }),
    // No digit stands for a remainder of 10, so such a body has no ninth digit.
    isValid: (compact) => format.test(compact) && remainder(compact) === digit(compact, 9),
    covered: () => positions(0, 8),
    // 11 is prime and no weight is a multiple of it: another digit always moves the remainder, and every
    // remainder has its own check digit.
    alwaysDetected: () => positions(0, 8),
    singleErrors: 1,
    // Neighboring weights differ modulo 11, so a body swap moves the remainder by a non-zero multiple of the
    // difference. The eighth and ninth: both fit only if (3 + 1)(a - b) = 0 modulo 11.
    swaps: 1,
  }
}

export const az: readonly SecondImplementation[] = [voen('AZ/voen', '1'), voen('AZ/voen-person', '2')]
