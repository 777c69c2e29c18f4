import { digit, positions, randomCharacter, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// RIF of the SENIAT: four times the number of the letter plus the digits times 3, 2, 7, 6, 5, 4, 3, 2; 11
// less the remainder by 11, with 0 for 10 and 11. https://groups.google.com/g/python-venezuela/c/DQSta7qOc2k
// Communal councils (C) count as companies (J): published numbers are C-29995247-8 and C-29926466-0.
const numberOfLetter = (letter: string): number => (letter === 'C' ? 3 : 'VEJPG'.indexOf(letter) + 1)

const tenth = (compact: string): number => {
  const n = (position: number): number => digit(compact, position)
  const digits = 3 * n(2) + 2 * n(3) + 7 * n(4) + 6 * n(5) + 5 * n(6) + 4 * n(7) + 3 * n(8) + 2 * n(9)
  const difference = 11 - ((4 * numberOfLetter(compact.charAt(0)) + digits) % 11)
  return difference >= 10 ? 0 : difference
}

const scheme = (key: string, letters: string, firstPosition: number): SecondImplementation => {
  const format = new RegExp(`^[${letters}][0-9]{9}$`)
  return {
    scheme: key,
    format,
    generate: (integer) =>
      untilIssued(() => {
        const body = randomCharacter(integer, letters) + randomDigits(integer, 8)
        return body + tenth(body)
      }),
    isValid: (compact) => format.test(compact) && tenth(compact) === digit(compact, 10),
    covered: () => positions(0, 9),
    alwaysDetected: () => [9],
    // Eight digits hide between the remainders 0 and 1, both written 0: two of eleven, one of nine digits.
    singleErrors: (firstPosition + 8 * (97 / 99) + 1) / 10,
    // Neighboring weights differ, and a remainder from 2 on and its digit add up to 11, so that the ninth
    // and tenth (2 and 1) differ too: only the remainders 0 and 1 hide a swap.
    swaps: 1 - 2 / 99,
  }
}

export const ve: readonly SecondImplementation[] = [
  // J and C are the same to the sum: 2 of the 6 changes. Between G and them it moves by 8.
  scheme('VE/rif', 'JGC', 4 / 6),
  // V and P are 12 apart, 1 modulo 11: hidden in 2 of the 6 changes for one remainder of eleven.
  scheme('VE/rif-person', 'VEP', 1 - 2 / 6 / 11),
]
