import { positions, randomCharacter, randomDigits, untilIssued } from './digits.ts'
import type { SecondImplementation } from './types.ts'

// Modulo 11 of the Receita Federal: weights 2, 3, 4 ... from the right, beginning again after the highest;
// remainder 0 or 1 gives 0, else 11 minus the remainder. CNPJ: characters are worth their ASCII code minus 48
// and the weights end at 9, see the SERPRO manual as told on
// https://cnpj.bade.digital/paginas/como-a-validacao-de-cnpj-e-feita.html (IN RFB 2.229/2024).
const verifier = (body: string, highest: number): number => {
  let sum = 0
  let weight = 2
  for (const character of Array.from(body).toReversed()) {
    sum += weight * (character.charCodeAt(0) - 48)
    weight = weight === highest ? 2 : weight + 1
  }
  return sum % 11 < 2 ? 0 : 11 - (sum % 11)
}

const withVerifiers = (body: string, highest: number): string => {
  const longer = body + verifier(body, highest)
  return longer + verifier(longer, highest)
}

const cnpjFormat = /^[0-9A-Z]{12}[0-9]{2}$/
const cpfFormat = /^[0-9]{11}$/
const digitsAndLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export const br: readonly SecondImplementation[] = [
  {
    scheme: 'BR/cnpj',
    format: cnpjFormat,
    generate: (integer) =>
      untilIssued(() => {
        const hasLetters = integer(0, 1) === 1
        const alphabet = hasLetters ? digitsAndLetters : '0123456789'
        return withVerifiers(Array.from({ length: 12 }, () => randomCharacter(integer, alphabet)).join(''), 9)
      }),
    isValid: (compact) => cnpjFormat.test(compact) && compact === withVerifiers(compact.slice(0, 12), 9),
    covered: () => positions(0, 13),
    alwaysDetected: () => [12, 13],
    // Characters of equal value modulo 11 (0, F, Q; 6, A, L, W; ...) are the same to both sums: 86 of the
    // 1260 changes. Besides, both sums hide at once between the remainders 0 and 1, at three positions of
    // opposite weights (5 and 6, 9 and 2, 5 and 6): under 1/100. Digits changed to digits fare far better.
    singleErrors: 1 - 86 / 1260 - 0.01,
    // Two characters of equal value modulo 11 hide, whatever the weights.
    swaps: 1 - 86 / 1260 - 0.01,
  },
  {
    scheme: 'BR/cpf',
    format: cpfFormat,
    generate: (integer) => untilIssued(() => withVerifiers(randomDigits(integer, 9), 11)),
    isValid: (compact) => cpfFormat.test(compact) && compact === withVerifiers(compact.slice(0, 9), 11),
    covered: () => positions(0, 10),
    // Both remainders would have to move between 0 and 1. The first position weighs 10 and 11, and 11 does not
    // count; the sixth weighs 5 and 6, opposite modulo 11. No other position has equal or opposite weights.
    alwaysDetected: (compact) =>
      positions(0, compact.length - 1).filter((position) => position !== 0 && position !== 5),
    // First position: two remainders of eleven, one of nine digits. Sixth: two pairs of remainders of 121.
    singleErrors: 1 - (2 / 99 + 2 / 1089) / 11,
    // Both weight differences are 1, so a body swap hides when both remainders are 0 or both 1: 2/121 * 1/9
    // at most. The ninth and tenth: 2/99 by the first sum alone. The tenth and eleventh: never.
    swaps: 1 - (8 * (2 / 1089) + 2 / 99) / 10,
  },
]
