import { digit, positions, randomCharacter, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// УНП: Ministry of Taxes and Duties of Belarus, resolution No. 127 of 31 December 2003, named as the source
// of the algorithm by https://www.npmjs.com/package/unp-validator and summed up on
// https://be.wikipedia.org/wiki/Уліковы_нумар_плацельшчыка
const firstLetters = 'ABCEHKM'
const secondLetters = 'ABCEHKMOPT'
const isLetter = (compact: string): boolean => compact.charAt(0) >= 'A'

// A first letter counts as in 0-9A-Z, so A is 10; a second letter is the number of its row, so A is 0.
const firstValue = (compact: string): number =>
  isLetter(compact) ? compact.charCodeAt(0) - 55 : digit(compact, 1)
const secondValue = (compact: string): number =>
  isLetter(compact) ? secondLetters.indexOf(compact.charAt(1)) : digit(compact, 2)

const remainder = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const head = 29 * firstValue(compact) + 23 * secondValue(compact)
  return (head + 19 * n(3) + 17 * n(4) + 13 * n(5) + 7 * n(6) + 5 * n(7) + 3 * n(8)) % 11
}

const withCheckDigit = (body: string): string | undefined => {
  const check = remainder(body)
  return check === 10 ? undefined : body + check
}

const organizationFormat = /^[1-7][0-9]{8}$/
const personFormat = /^[ABCEHKM][ABCEHKMOPT][0-9]{7}$/

export const by: readonly SecondImplementation[] = [
  {
    scheme: 'BY/unp',
    format: organizationFormat,
    generate: (integer) => untilIssued(() => withCheckDigit(integer(1, 7) + randomDigits(integer, 7))),
    isValid: (compact) => organizationFormat.test(compact) && remainder(compact) === digit(compact, 9),
    covered: () => positions(0, 8),
    // The weights are 7, 1, 8, 6, 2, 7, 5, 3 modulo 11: none is 0, so one wrong digit moves the remainder.
    alwaysDetected: () => positions(0, 8),
    singleErrors: 1,
    // Neighboring weights differ modulo 11; the eighth and ninth both fit only if (3 + 1)(a - b) = 0.
    swaps: 1,
  },
  {
    scheme: 'BY/unp-person',
    format: personFormat,
    generate: (integer) =>
      untilIssued(() => {
        const head = randomCharacter(integer, firstLetters) + randomCharacter(integer, secondLetters)
        return withCheckDigit(head + randomDigits(integer, 6))
      }),
    isValid: (compact) => personFormat.test(compact) && remainder(compact) === digit(compact, 9),
    covered: () => positions(0, 8),
    // The first letters are worth 10, 11, 12, 14, 17, 20, 22: only B and M agree modulo 11, so only they can
    // replace each other unnoticed. The second letters are worth 0 to 9.
    alwaysDetected: () => positions(1, 8),
    // 2 of the 42 changes of the first letter, one position in nine.
    singleErrors: 1 - 2 / 42 / 9,
    // Digits: always. Two letters: 7 times the first value minus the second index agrees modulo 11 for C, H
    // and M, so 6 of the 42 legal swaps hide, in one of seven positions.
    swaps: 1 - 6 / 42 / 7,
  },
]
