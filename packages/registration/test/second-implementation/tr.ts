import { digit, positions, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Vergi kimlik numarası: add 10 to each of the nine digits and take away its position, modulo 10; leave a 9 as
// it is, multiply anything else by 2 to the power of 10 minus the position, modulo 9; the tenth digit completes
// the sum. https://simlict.com/VergiNo.html
const vknCompletion = (compact: string): number => {
  let sum = 0
  for (let position = 1; position <= 9; position += 1) {
    const shifted = (digit(compact, position) + 10 - position) % 10
    sum += shifted === 9 ? 9 : (shifted * 2 ** (10 - position)) % 9
  }
  return (10 - (sum % 10)) % 10
}

// T.C. kimlik numarası: seven times the 1st, 3rd, 5th, 7th and 9th digit less the 2nd, 4th, 6th and 8th gives
// the tenth; the sum of the first ten gives the eleventh.
// https://www.adalet.tv/tc-kimlik-numarasi-nasil-hesaplaniyor/3130/
const tcknTail = (compact: string): string => {
  const n = (position: number): number => digit(compact, position)
  const odd = n(1) + n(3) + n(5) + n(7) + n(9)
  const even = n(2) + n(4) + n(6) + n(8)
  const tenth = (7 * odd + 9 * even) % 10
  return `${tenth}${(odd + even + tenth) % 10}`
}

const vknFormat = /^[0-9]{10}$/
const tcknFormat = /^[1-9][0-9]{10}$/

export const tr: readonly SecondImplementation[] = [
  {
    scheme: 'TR/vkn',
    format: vknFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = randomDigits(integer, 9)
        return body + vknCompletion(body)
      }),
    isValid: (compact) => vknFormat.test(compact) && vknCompletion(compact) === digit(compact, 10),
    covered: () => positions(0, 9),
    // A power of 2 only reorders 1 to 8 modulo 9, and 0 and 9 stay: every position maps its digits one to one.
    alwaysDetected: () => positions(0, 9),
    singleErrors: 1,
    // A swap hides when the two neighboring maps differ by the same amount, modulo 10, for both digits:
    // 4, 4, 2, 2, 4, 4, 4, 4 and 2 of the 90 pairs of different digits at the nine positions, by counting.
    swaps: 1 - 30 / 810,
  },
  {
    scheme: 'TR/tckn',
    format: tcknFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = integer(1, 9) + randomDigits(integer, 8)
        return body + tcknTail(body)
      }),
    isValid: (compact) => tcknFormat.test(compact) && tcknTail(compact) === compact.slice(9),
    covered: () => positions(0, 10),
    // 7 and 9 have no factor in common with 10, so the tenth digit sees the first nine, the eleventh the
    // tenth.
    alwaysDetected: () => positions(0, 10),
    singleErrors: 1,
    // The plain sum does not see a swap, and the other one moves by 8(a - b): digits 5 apart hide, one in
    // nine pairs. The tenth and eleventh never hide.
    swaps: 8 / 9,
  },
]
