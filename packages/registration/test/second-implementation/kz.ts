import { digit, positions, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { RandomInteger, SecondImplementation } from './types.ts'

// Government of Kazakhstan, resolution No. 565 of 11 June 2003 (https://adilet.zan.kz/rus/docs/P030000565_)
// and the rules of resolution No. 406 of 22 May 2007 (http://adilet.zan.kz/rus/docs/P070000406_): the
// twelfth digit is the sum of position times digit modulo 11; for 10 the weights start again at 3; still 10:
// not used.
const remainder = (compact: string, shift: 0 | 2): number => {
  let sum = 0
  for (let position = 1; position <= 11; position += 1) {
    const weight = position + shift > 11 ? position + shift - 11 : position + shift
    sum += weight * digit(compact, position)
  }
  return sum % 11
}

const control = (compact: string): number => {
  const first = remainder(compact, 0)
  return first === 10 ? remainder(compact, 2) : first
}

// One issued number of 12 is from the second round, which alone sees the eleventh position. Elsewhere a
// first-round number hides a change to remainder 10 (one of nine) when the second remainder fits (1/11), a
// second-round one hides one change of nine: 11/12 * 1/9 * 1/11 + 1/12 * 1/9 = 1/54. The eleventh position has
// 9 of at least 77 legal changes, for months, days and kinds leave few.
const singleErrors = 1 - (9 / 77) * (11 / 12) - (68 / 77) * (1 / 54)

const scheme = (
  key: string,
  format: RegExp,
  head: (integer: RandomInteger) => string,
  tail: number,
): SecondImplementation => ({
  scheme: key,
  format,
  generate: (integer) =>
    untilIssued(() => {
      const body =
        twoDigits(integer(0, 99)) + twoDigits(integer(1, 12)) + head(integer) + randomDigits(integer, tail)
      const check = control(body)
      return check === 10 ? undefined : body + check
    }),
  isValid: (compact) => format.test(compact) && control(compact) === digit(compact, 12),
  covered: () => positions(0, 11),
  // The eleventh weight is 11, which is 0 modulo 11: in the first round the eleventh digit does not count at
  // all. Elsewhere a change can turn a first-round remainder into 10 or back and meet the same digit.
  alwaysDetected: () => [11],
  singleErrors,
  // A swap moves the first remainder (neighboring weights differ by 1), so it hides only on the way to or
  // from the second round, as rarely as a wrong digit.
  swaps: 1 - 2 / 99,
})

export const kz: readonly SecondImplementation[] = [
  scheme(
    'KZ/bin',
    /^[0-9]{2}(0[1-9]|1[0-2])[456][0-3][0-9]{6}$/,
    (integer) => `${integer(4, 6)}${integer(0, 3)}`,
    5,
  ),
  scheme(
    'KZ/iin',
    /^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{6}$/,
    (integer) => twoDigits(integer(1, 28)) + integer(0, 6),
    4,
  ),
]
