import { positions, randomCharacter, twoDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// GSTIN: each character is worth its position in 0-9A-Z, times 1 at odd and 2 at even positions; quotient and
// remainder by 36 are added, and the last character completes the sum to a multiple of 36.
// https://www.insufina.in/2022/09/06/what-is-check-sum-digit/
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letters = characters.slice(10)
const format = /^[0-9]{2}[A-Z]{3}[ABCFGHJKLPT][A-Z][0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/

const completion = (compact: string): string => {
  let sum = 0
  for (let position = 1; position <= 14; position += 1) {
    const code = Number.parseInt(compact.charAt(position - 1), 36)
    const product = position % 2 === 0 ? 2 * code : code
    sum += Math.floor(product / 36) + (product % 36)
  }
  return characters.charAt((36 - (sum % 36)) % 36)
}

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
        const body = `${twoDigits(integer(1, 37))}${name}${serial}${letter(letters)}${registration}Z`
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
]
