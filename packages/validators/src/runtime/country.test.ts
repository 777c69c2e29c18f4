import { countryLists } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { expectSameVerdicts } from '../../test/support/plain-keyword.ts'
import { definitions } from '../../build/definitions.ts'
import { countryCodes, countryKind, isCountry, isServiceCountry, serviceCountryCodes } from './country.ts'

const enumOf = (name: string): unknown[] => definitions.get(name)?.enum as unknown[]

/** Every text of two characters that are ASCII, and values that look alike. */
function* pairs(): Generator {
  for (let first = 0; first < 128; first += 1) {
    for (let second = 0; second < 128; second += 1) yield String.fromCharCode(first, second)
  }
  for (let unit = 128; unit < 65_536; unit += 1) yield `S${String.fromCharCode(unit)}`
  for (const code of enumOf('CountryCode')) yield* [code, [code], `${String(code)} `, Object(code)]
}

test.each([
  ['CountryCode', isCountry],
  ['OptionalCountryCode', isServiceCountry],
] as const)('has the verdicts of the list %s', (name, check) => {
  const codes = enumOf(name)
  const plain = new Set(codes)
  const wrong = [...pairs()].filter((value) => check(value) !== plain.has(value))
  expect(wrong).toEqual([])
  expectSameVerdicts({ enum: codes }, check, [...codes, 'UK', 'ZZ', 'se', '', 1, null, [], 'S', 'SEK'])
})

test('the service alone has a few codes, which count as no country in any rule', () => {
  const further = ['AN', 'XE', 'XJ', 'XS']
  expect(enumOf('OptionalCountryCode').filter((code) => code !== '' && !isCountry(code))).toEqual(further)
  for (const code of further) expect(countryKind(code)).toBe(3)
})

test('knows the countries of the registration number', () => {
  const numbered = new Set<unknown>(countryLists.RegistrationNumberCountry)
  for (const code of enumOf('CountryCode')) expect(countryKind(code)).toBe(numbered.has(code) ? 2 : 1)
})

test('gives the lists of the schemas', () => {
  expect(countryCodes()).toEqual(enumOf('CountryCode'))
  expect(serviceCountryCodes()).toEqual(enumOf('OptionalCountryCode'))
})
