import { positions, randomCharacter, randomDigits, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// GSTIN: each character is worth its position in 0-9A-Z, times 1 at odd and 2 at even positions; quotient and
// remainder by 36 are added, and the last character completes the sum to a multiple of 36.
// https://www.insufina.in/2022/09/06/what-is-check-sum-digit/
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letters = characters.slice(10)
const format =
  /^[0-9]{2}([A-Z]{3}[ABCFGHJKLPT][A-Z][0-9]{4}[A-Z][1-9A-Z][1-9A-JSZ]|[A-Z]{4}[0-9]{5}[A-Z][1-9A-Z][DZ]|[0-9]{2}[A-Z]{3}[0-9]{5}(N[FRT]|OS|UN|ON))[0-9A-Z]$/

const completion = (compact: string): string => {
  let sum = 0
  for (let position = 1; position <= 14; position += 1) {
    const code = Number.parseInt(compact.charAt(position - 1), 36)
    const product = position % 2 === 0 ? 2 * code : code
    sum += Math.floor(product / 36) + (product % 36)
  }
  return characters.charAt((36 - (sum % 36)) % 36)
}

const kindOfForeign = (index: number): string => ['NF', 'NR', 'NT', 'OS', 'UN', 'ON'][index] ?? ''

// Aadhaar: the algorithm of Verhoeff, by its group. The symmetries of a pentagon are its rotations 0 to 4 and its
// reflections 5 to 9; a permutation is applied as often as a digit is places away from the end.
// https://en.wikipedia.org/wiki/Verhoeff_algorithm
const aadhaarFormat = /^[2-9][0-9]{11}$/

const composed = (one: number, other: number): number => {
  const turns = one < 5 ? one + other : one - other
  const isReflected = one < 5 ? other >= 5 : other < 5
  return (((turns % 5) + 5) % 5) + (isReflected ? 5 : 0)
}

const permuted = (value: number, times: number): number => {
  let result = value
  for (let round = 0; round < times % 8; round += 1) result = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][result] ?? 0
  return result
}

const verhoeff = (compact: string): number =>
  [...compact]
    .toReversed()
    .reduce((sum, character, fromEnd) => composed(sum, permuted(Number(character), fromEnd)), 0)

export const india: readonly SecondImplementation[] = [
  {
    scheme: 'IN/gstin',
    format,
    generate: (integer) =>
      untilIssued(() => {
        const letter = (alphabet: string): string => randomCharacter(integer, alphabet)
        const name =
          letter(letters) + letter(letters) + letter(letters) + letter('ABCFGHJKLPT') + letter(letters)
        const serial = String(integer(1, 9999)).padStart(4, '0')
        const registration = letter(characters.slice(1))
        const state = twoDigits(integer(1, 37))
        const tan = `${letter(letters)}${letter(letters)}${letter(letters)}${letter(letters)}${randomDigits(integer, 5)}`
        const country = letter(letters) + letter(letters) + letter(letters)
        const kinds = [
          `${name}${serial}${letter(letters)}${registration}${letter(`${'Z'.repeat(30)}CDS1`)}`,
          `${tan}${letter(letters)}${registration}${letter('DZ')}`,
          `${randomDigits(integer, 2)}${country}${randomDigits(integer, 5)}${kindOfForeign(integer(0, 5))}`,
        ]
        const body = state + (kinds[Math.max(0, integer(0, 14) - 12)] ?? '')
        return body + completion(body)
      }),
    isValid: (compact) => format.test(compact) && completion(compact) === compact.charAt(14),
    covered: () => positions(0, 14),
    // Doubling with the quotient added maps 0 to 17 on the even and 18 to 35 on the odd numbers below 36: no
    // two characters share a value, at any position.
    alwaysDetected: () => positions(0, 14),
    singleErrors: 1,
    // The doubled value exceeds the single one by c below 18 and by c + 1 modulo 36 from 18 on: only 0 and Z
    // agree. They cannot change places in this format, where a swap needs two digits or two letters.
    swaps: 1,
  },
  {
    scheme: 'IN/aadhaar',
    format: aadhaarFormat,
    generate: (integer) =>
      untilIssued(() => {
        const body = randomCharacter(integer, '23456789') + randomDigits(integer, 10)
        return [...'0123456789'].map((last) => body + last).find((compact) => verhoeff(compact) === 0)
      }),
    isValid: (compact) => aadhaarFormat.test(compact) && verhoeff(compact) === 0,
    covered: () => positions(0, 11),
    // What the algorithm was made for.
    alwaysDetected: () => positions(0, 11),
    singleErrors: 1,
    swaps: 1,
  },
]
