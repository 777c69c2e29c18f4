import * as library from 'stdnum/lib/cjs/util/checksum.js'
import { expect, test } from 'vitest'
import { luhnValue } from '../src/schemes/sums/luhn.ts'
import { remainder } from '../src/schemes/sums/remainder.ts'
import { verhoeffDigit } from '../src/schemes/sums/verhoeff.ts'
import { weightedSum } from '../src/schemes/sums/weighted-sum.ts'
import { seeded } from './schemes.ts'

const digits = '0123456789'
const characters = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ`
// The library takes the value of a character from its place, so those between 9 and A have places too.
const ascii = `${digits}:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ`

/** Compares the sums with those of stdnum, on `rounds` random numbers and as many with one character changed. */
export function testSums(rounds: number): void {
  const integer = seeded(6)
  const drawn = (alphabet: string): string => alphabet.charAt(integer(0, alphabet.length - 1))
  const numbers = (alphabet: string): string[] =>
    Array.from({ length: rounds }, () => {
      const number = Array.from({ length: integer(1, 22) }, () => drawn(alphabet)).join('')
      const index = integer(0, number.length - 1)
      return [number, number.slice(0, index) + drawn(alphabet) + number.slice(index + 1)]
    }).flat()

  test('weighted sums', () => {
    for (const number of numbers(characters)) {
      const weights = Array.from(number, () => integer(0, 31))
      const modulus = integer(2, 97)
      const expected = library.weightedSum(number, { weights, modulus, alphabet: ascii })
      expect([number, weightedSum(`${number}7`, weights, modulus)]).toEqual([number, expected])
    }
  })

  test.each([
    ['10', digits],
    ['36', characters],
  ])('Luhn in base %s', (base, alphabet) => {
    for (const number of numbers(alphabet)) {
      const value = luhnValue(`${number}Z`, number.length, Number(base))
      const expected = (Number(base) - library.luhnChecksumValue(`${number}0`, alphabet)) % Number(base)
      expect([number, value]).toEqual([number, expected])
    }
  })

  test('Verhoeff', () => {
    for (const number of numbers(digits)) {
      const expected = library.verhoeffGenerate(number)
      expect([number, verhoeffDigit(`${number}7`, number.length)]).toEqual([number, expected])
    }
  })

  test('remainders, which stdnum takes from the language', () => {
    for (const number of numbers(digits)) {
      const modulus = integer(2, 97)
      const expected = Number(BigInt(number) % BigInt(modulus))
      expect([number, remainder(`${number}7`, number.length, modulus)]).toEqual([number, expected])
    }
  })
}
