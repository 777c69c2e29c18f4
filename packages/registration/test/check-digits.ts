import { describe, expect, test } from 'vitest'
import { isRight, schemeNamed, seeded } from './schemes.ts'
import { secondImplementations } from './second-implementation/index.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Compares every scheme that has check digits with its second implementation, on `rounds` random numbers per test. */
export function testCheckDigits(rounds: number): void {
  describe.each(secondImplementations)('$scheme', (second) => {
    const scheme = schemeNamed(second.scheme)
    const replaced = (number: string, position: number, character: string) =>
      number.slice(0, position) + character + number.slice(position + 1)

    test(`${rounds} right numbers are right`, () => {
      const integer = seeded(1)
      const numbers = Array.from({ length: rounds }, () => second.generate(integer))
      expect(numbers.filter((number) => !isRight(scheme, number))).toEqual([])
    })

    test(`${rounds} numbers with any check digits get the same verdict`, () => {
      const integer = seeded(2)
      const numbers = Array.from({ length: rounds }, (_value, round) => {
        const number = second.generate(integer)
        const positions = second.covered(number)
        const position = positions[integer(0, positions.length - 1)] ?? 0
        return replaced(number, position, alphabet.charAt(integer(0, round % 2 === 0 ? 9 : 35)))
      })
      expect(numbers.filter((number) => isRight(scheme, number) !== second.isValid(number))).toEqual([])
      expect(numbers.filter((number) => !second.isValid(number)).length).toBeGreaterThan(rounds / 2)
    })

    test('an error in one position is caught at the rate that the algorithm promises', () => {
      const integer = seeded(3)
      let [made, caught] = [0, 0]
      const missed: string[] = []
      for (let round = 0; round < rounds; round += 1) {
        const number = second.generate(integer)
        const positions = second.covered(number)
        const position = positions[integer(0, positions.length - 1)] ?? 0
        const legal = [...alphabet].filter((character) => {
          const other = replaced(number, position, character)
          return character !== number[position] && second.format.test(other)
        })
        if (legal.length === 0) continue
        const other = replaced(number, position, legal[integer(0, legal.length - 1)] ?? '')
        made += 1
        if (!isRight(scheme, other)) caught += 1
        else if (second.alwaysDetected(number).includes(position)) missed.push(`${number} → ${other}`)
      }
      expect(missed).toEqual([])
      expect(made).toBeGreaterThan(rounds / 10)
      expectRate(caught, made, second.singleErrors)
    })

    test('swapped neighbors are caught at the rate that the algorithm promises', () => {
      const integer = seeded(4)
      let [made, caught] = [0, 0]
      for (let round = 0; round < rounds; round += 1) {
        const number = second.generate(integer)
        const positions = new Set(second.covered(number))
        const pairs = [...positions].filter((position) => {
          return (
            positions.has(position + 1) &&
            number[position] !== number[position + 1] &&
            second.format.test(swapped(number, position))
          )
        })
        if (pairs.length === 0) continue
        made += 1
        if (!isRight(scheme, swapped(number, pairs[integer(0, pairs.length - 1)] ?? 0))) caught += 1
      }
      expect(made).toBeGreaterThan(rounds / 10)
      expectRate(caught, made, second.swaps)
    })
  })
}

function swapped(number: string, position: number): string {
  return (
    number.slice(0, position) +
    number.charAt(position + 1) +
    number.charAt(position) +
    number.slice(position + 2)
  )
}

/** Allows for four standard deviations of a sample of this size, and for nothing where the promise is 1. */
function expectRate(caught: number, made: number, promised: number): void {
  const deviation = Math.sqrt((promised * (1 - promised)) / made)
  expect(caught / made).toBeGreaterThanOrEqual(promised - 4 * deviation)
}
