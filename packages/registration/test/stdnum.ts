import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { isRight, schemeNamed, seeded } from './schemes.ts'
import { secondImplementations } from './second-implementation/index.ts'

const require = createRequire(import.meta.url)
type Library = { readonly validate: (number: string) => { readonly isValid: boolean } }

/** The library's own validators, and the numbers on which ours is known to differ from them. */
const validators: Readonly<Record<string, readonly [module: string, differs?: (number: string) => boolean]>> =
  {
    'BY/unp': ['by/unp'],
    'HU/adoszam': ['hu/anum', ({ length }) => length === 11],
    'MD/idno': ['md/idno'],
    'RU/inn': ['ru/inn'],
    'RU/inn-person': ['ru/inn'],
    'UA/edrpou': ['ua/edrpou'],
    'UA/rntrc': ['ua/rntrc'],
    'IN/gstin': [
      'in/gstin',
      (number) => ['38', '97', '99'].includes(number.slice(0, 2)) || !/^.{2}[A-Z]{5}.{6}Z/.test(number),
    ],
    'IN/aadhaar': ['in/aadhaar', (number) => number === [...number].toReversed().join('')],
    'BR/cnpj': ['br/cnpj'],
    'BR/cpf': ['br/cpf'],
    'ZA/tax-reference': ['za/tin'],
    'ZA/id-number': [
      'za/idnr',
      // Not every month has a 29th.
      (number) => Number(number.slice(4, 6)) > 28,
    ],
    'PL/nip': ['pl/nip'],
    'PL/regon': ['pl/regon'],
    'TR/vkn': ['tr/vkn'],
    'TR/tckn': ['tr/tckimlik'],
    'TH/tin': ['th/moa'],
    'TH/citizen-id': ['th/idnr'],
    'VN/mst': ['vn/mst', (number) => number.startsWith('00')],
    'VE/rif': ['ve/rif', (number) => number.startsWith('C')],
    'VE/rif-person': ['ve/rif'],
  }

/** Compares with stdnum on `rounds` right numbers per scheme and as many changed ones, of which both know a minimum. */
export function testAgainstStdnum(rounds: number, minComparable: number): void {
  describe.each(Object.entries(validators))('%s', (name, [module, differs = () => false]) => {
    const library = require(`stdnum/lib/cjs/${module}.js`) as Library
    const scheme = schemeNamed(name)
    const second = secondImplementations.find((candidate) => candidate.scheme === name)

    test('agrees with the whole validator of stdnum on right and on changed numbers', () => {
      const integer = seeded(5)
      const numbers = Array.from({ length: rounds }, () => {
        const number = second?.generate(integer) ?? ''
        const index = integer(0, number.length - 1)
        return [number, number.slice(0, index) + String(integer(0, 9)) + number.slice(index + 1)]
      })
      const comparable = numbers.flat().filter((number) => scheme.pattern.test(number) && !differs(number))
      const disagreed = comparable.filter(
        (number) => isRight(scheme, number) !== library.validate(number).isValid,
      )
      expect(comparable.length).toBeGreaterThan(minComparable)
      expect(disagreed).toEqual([])
    })
  })
}
