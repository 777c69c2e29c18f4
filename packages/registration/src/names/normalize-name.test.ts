import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { countryNames } from '../../build/country-names.ts'
import { maxNameLength, normalizeName } from './normalize-name.ts'

test.each([
  ['  Türkiye ', 'turkiye'],
  ['TÜRKİYE', 'turkiye'],
  ['Kıbrıs', 'kibris'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['OʻZBEKISTON', 'ozbekiston'],
  ['The Gambia', 'gambia'],
  ['Korea (Republic of)', 'korea republic of'],
  ['Timor-Leste', 'timor leste'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['WEISSRUSSLAND', 'weissrussland'],
  ['Weißrussland', 'weissrussland'],
  ['Кыргызстан', 'кыргызстан'],
  ['ＴＵＲＫＥＹ', 'turkey'],
  ['Tur\u00adkey\u200b', 'turkey'],
  ['The', 'the'],
])('%j becomes %j', (name, normalized) => {
  expect(normalizeName(name)).toBe(normalized)
})

test.each(['', '  ', '---', '\u0301', '\ud800', 'Turkey\udc00', 'a'.repeat(maxNameLength + 1)])(
  '%j is not a name',
  (name) => expect(normalizeName(name)).toBe(''),
)

test.each([
  ['Hindi', 'कि', 'की'],
  ['Tamil', 'மலி', 'மாலி'],
  ['Thai', 'ไทย', 'ไทยี'],
  ['Arabic', 'عُمان', 'عَمّان'],
  ['Dhivehi', 'މާލީ', 'މަލީ'],
  ['Khmer', 'កា', 'កូ'],
  ['Japanese', 'ガ', 'カ'],
])('%s signs that tell words apart survive', (_script, one, other) => {
  expect(normalizeName(one)).not.toBe(normalizeName(other))
})

const names = [...new Set(countryNames().flatMap((entry) => entry.names))]
const writings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFC'),
  (name) => name.normalize('NFD'),
  (name) => ` ${name}\u00a0`,
  (name) => name.replaceAll("'", '’'),
  normalizeName,
]

test('every name of the library is the same in any letter case, Unicode form and apostrophe', () => {
  const differing = names.filter((name) =>
    writings.some((write) => normalizeName(write(name)) !== normalizeName(name)),
  )
  expect(differing).toEqual([])
})

test('no name of the library is lost or cut', () => {
  expect(names.filter((name) => normalizeName(name) === '')).toEqual([])
})

test('names of different countries that differ only in vowel signs stay different', () => {
  const byBareName = new Map<string, Map<string, string>>()
  for (const {
    locale,
    country,
    names: [name = ''],
  } of countryNames()) {
    const bare = `${locale} ${normalizeName(name).replace(/\p{M}/gu, '')}`
    byBareName.set(
      bare,
      (byBareName.get(bare) ?? new Map<string, string>()).set(country, normalizeName(name)),
    )
  }
  const merged = [...byBareName.values()].filter((byCountry) => byCountry.size > 1)
  const apart = merged.filter((byCountry) => new Set(byCountry.values()).size === byCountry.size)
  expect(apart.length).toBeGreaterThan(5)
  // The other names are the same before normalizing: see sharedWithinLocale in country-by-name.test.ts.
  expect(merged.length - apart.length).toBe(6)
})

test('any text normalizes without error, and once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 30 }), (text) => {
      const once = normalizeName(`x${text}`)
      expect(normalizeName(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})
