import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { countryNames } from '../../build/country-names.ts'
import { countries } from '../countries/countries.ts'
import { countryByName } from './country-by-name.ts'

const codeOf = (name: string, locale?: string) => countryByName(name, locale)?.country.alpha2

test.each([
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Turkiet', 'TR'],
  ['TÜRKİYE', 'TR'],
  ['turkiye', 'TR'],
  ['Турция', 'TR'],
  ['土耳其', 'TR'],
  ['Moldova', 'MD'],
  ['Moldova, Republic of', 'MD'],
  ['Viet Nam', 'VN'],
  ['Vietnam', 'VN'],
  ['Burma', 'MM'],
  ['Russia', 'RU'],
  ['The Netherlands', 'NL'],
  ["cote d'ivoire", 'CI'],
  ['UAE', 'AE'],
  ['ไทย', 'TH'],
  ['ประเทศไทย', 'TH'],
])('%s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code)
})

test('a match has the reason for it', () => {
  const country = { alpha2: 'TR', alpha3: 'TUR', numeric: '792' }
  expect(countryByName('Turkiet')).toEqual({ country, matched: 'name', alternatives: [] })
  expect(countryByName('Russian Federation')).toMatchObject({ matched: 'name' })
  expect(countryByName('UAE')).toMatchObject({ matched: 'alias' })
  expect(countryByName('tur')).toEqual({ country, matched: 'code', alternatives: [] })
})

test('every code in any letter case is its country', () => {
  for (const country of countries) {
    const { alpha2, alpha3, numeric } = country
    for (const code of [alpha2, alpha3, numeric, alpha2.toLowerCase(), alpha3.toLowerCase(), ` ${alpha2} `]) {
      expect(countryByName(code)).toMatchObject({ country, matched: 'code' })
    }
  }
})

// The sources give these names to a second country in the same locale, so one of the two must lose.
const sharedWithinLocale = {
  'dv MC މޮންގޯލިއާ': 'MN', // Mongolia's name, not Monaco's
  'dv MS މޮރޮކޯ': 'MA', // Morocco's, not Montserrat's
  'dv MW މެލޭޝިޔާ': 'MY', // Malaysia's, not Malawi's
  'en CD Congo': 'CG', // the ISO short name of the Republic of the Congo
  'es GB RU': 'RU', // capitals mean the code
  'pt CG República Democrática do Congo': 'CD', // a mistake of i18n-iso-countries
  'tk IQ Eýran': 'IR', // likewise
  'ga CD An Congó': 'CG', // the ISO short name again
  'pt SX São Martinho': 'MF', // the French and the Dutch part bear the same name
  'sq SX Shën Martin': 'MF', // likewise
}

test('every name of every locale is its own country when the locale is given', () => {
  const names = countryNames().flatMap(({ locale, country, names: all }) => {
    return all.map((name) => ({ locale, country, name }))
  })
  expect(new Set(names.map(({ locale }) => locale)).size).toBe(79)
  expect(names.length).toBeGreaterThan(79 * 250)
  const elsewhere = names
    .map(
      ({ locale, country, name }) =>
        [`${locale} ${country} ${name}`, country, countryByName(name, locale)] as const,
    )
    .filter(([, country, match]) => match?.country.alpha2 !== country)
  expect(Object.fromEntries(elsewhere.map(([key, , match]) => [key, match?.country.alpha2]))).toEqual(
    sharedWithinLocale,
  )
  for (const [, country, match] of elsewhere) expect(match?.alternatives).toContain(country)
})

test('the locale decides between countries that share a name, then English, then the majority', () => {
  expect(countryByName('Kongo', 'de')).toMatchObject({ country: { alpha2: 'CD' }, alternatives: ['CG'] })
  expect(countryByName('Kongo', 'pl')).toMatchObject({ country: { alpha2: 'CG' }, alternatives: ['CD'] })
  expect(countryByName('Kongo')).toMatchObject({ country: { alpha2: 'CG' }, alternatives: ['CD'] })
  expect(countryByName('Congo')).toMatchObject({ country: { alpha2: 'CG' }, alternatives: ['CD'] })
})

test.each(['de-AT', 'DE', 'de_CH', 'de-Latn-DE'])('the locale may be written %s', (locale) => {
  expect(codeOf('Kongo', locale)).toBe('CD')
})

test.each(['', 'xx', 'deutsch', '-de', '__proto__', 7, null, {}, Symbol('de')])(
  'locale %j is ignored',
  (locale) => {
    expect(codeOf('Kongo', locale as string)).toBe('CG')
  },
)

test('a Vietnamese name that is also a code: capitals and other languages mean the code', () => {
  expect(countryByName('Nga', 'vi')).toMatchObject({ country: { alpha2: 'RU' }, alternatives: [] })
  expect(countryByName('Nga')).toMatchObject({
    country: { alpha2: 'NG' },
    matched: 'code',
    alternatives: ['RU'],
  })
  expect(codeOf('NGA', 'vi')).toBe('NG')
  expect(codeOf('Mỹ')).toBe('US')
  expect(codeOf('Bỉ')).toBe('BE')
})

test('ordinary text is not a country', () => {
  for (const text of [
    '',
    ' ',
    'Contoso',
    'Turkeyy',
    'ZZ',
    'ZZZ',
    '999',
    '76',
    'ß',
    'constructor',
    '__proto__',
  ]) {
    expect(countryByName(text)).toBeUndefined()
  }
})

test('neither is hostile input', () => {
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const texts = [
    'a'.repeat(10_000_000),
    ' '.repeat(10_000_000),
    '\ufdfa'.repeat(10_000_000),
    '\ud800',
    'Turkey\udfff',
  ]
  const others = [
    undefined,
    null,
    792,
    NaN,
    1n,
    true,
    {},
    ['TR'],
    new String('TR'),
    Symbol('TR'),
    revoked.proxy,
  ]
  for (const value of [...texts, ...others, '\0', '\ufeff', '\u202e', 'toString', 'hasOwnProperty']) {
    expect(countryByName(value as string, value as string)).toBeUndefined()
  }
})

test('any text with any locale gives a frozen match or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string(), (name, locale) => {
      const match = countryByName(name, locale)
      expect(match === undefined || Object.isFrozen(match)).toBe(true)
    }),
    { numRuns: 2000 },
  )
  const match = countryByName('Kongo')
  expect([match, match?.country, match?.alternatives].every((part) => Object.isFrozen(part))).toBe(true)
})
