import { describe, expect, test } from 'vitest'
import { countryCodes } from '../countries/countries.ts'
import {
  isRegistrationNumberCountry,
  registrationNumberCountries,
} from '../countries/registration-number-countries.ts'
import { checkRegistrationNumber } from './check-registration-number.ts'

const codes = (country: string, value: unknown, options = {}) =>
  checkRegistrationNumber(country, value, options).issues.map(({ code }) => code)
const messages = (country: string, value: unknown) =>
  checkRegistrationNumber(country, value).issues.map(({ message }) => message)

// The number that the Turkish Revenue Administration is documented with in python-stdnum.
const vkn = '4540536920'

describe('presence', () => {
  test.each(countryCodes)('%s', (country) => {
    const required = isRegistrationNumberCountry(country)
    for (const missing of [undefined, null, '', ' \t\u00a0']) {
      expect(codes(country, missing)).toEqual(required ? ['registration-number-required'] : [])
    }
    const given = codes(country, '12345').includes('registration-number-not-allowed')
    expect(given).toBe(!required)
  })

  test('is all that the level presence covers', () => {
    for (const value of ['x', '1', 'x'.repeat(1000), 5, '1111111111']) {
      expect(codes('TR', value, { level: 'presence' })).toEqual([])
    }
  })

  test.each(['ZZ', '', 'Turkey', 'constructor'])('no verdict in %j', (country) => {
    expect(checkRegistrationNumber(country, vkn)).toMatchObject({ ok: true, scheme: undefined, issues: [] })
  })
})

describe('a right number', () => {
  test.each([
    vkn,
    ' 4540536920\n',
    '454 053 69 20',
    '454-053-6920',
    '454.053.69.20',
    'TR4540536920',
    'tr 4540536920',
    'VKN: 4540536920',
    '\u200e4540536920\u200f',
    '4540536920\ufeff',
    '454\u2013053\u201369\u201320',
  ])('%j', (value) => {
    const result = checkRegistrationNumber('tr', value)
    expect(result).toMatchObject({ ok: true, compact: vkn, formatted: vkn, issues: [] })
    expect(result.scheme).toMatchObject({ id: 'vkn', abbreviation: 'VKN' })
  })

  test.each([
    ['BR', '12.ABC.345/01DE-35', '12ABC34501DE35', '12.ABC.345/01DE-35'],
    ['BR', '12abc34501de35', '12ABC34501DE35', '12.ABC.345/01DE-35'],
    ['HU', 'HU12892312', '12892312', '12892312'],
    ['HU', '12892312-2-41', '12892312241', '12892312-2-41'],
    ['IQ', '31813-2', '31813-2', '31813-2'],
  ])('in %s: %s', (country, value, compact, formatted) => {
    expect(checkRegistrationNumber(country, value)).toMatchObject({ ok: true, compact, formatted })
  })
})

describe('a wrong number', () => {
  test('the right check digit is named', () => {
    expect(messages('TR', '4540536921')).toEqual([
      'Check digit should be 0: a character of this VKN is mistyped.',
    ])
    expect(messages('BR', '12ABC34501DE36')).toEqual([
      'Check digit should be 5: a character of this CNPJ is mistyped.',
    ])
    expect(messages('BR', '12ABC34501DE99')).toEqual([
      'Check digits should be 35: a character of this CNPJ is mistyped.',
    ])
    expect(messages('HU', '12892313-2-41')).toEqual([
      'Character 8, a check digit, should be 2: a character of this Adószám is mistyped.',
    ])
  })

  test('the level format ignores the check digit', () => {
    expect(checkRegistrationNumber('TR', '4540536921', { level: 'format' })).toMatchObject({
      ok: true,
      scheme: { id: 'vkn' },
    })
  })

  test.each([
    ['٤٥٤٠٥٣٦٩٢٠', 'Arabic-Indic digits. Use 0 to 9.'],
    ['４５４０５３６９２０', 'full-width digits. Use 0 to 9.'],
    ['४५४०५३६९२०', 'Devanagari digits. Use 0 to 9.'],
    ['454053692О', 'Cyrillic letters. Use A to Z.'],
    ['45405369²0', 'characters other than A to Z and 0 to 9.'],
    ['4540536💥20', 'characters other than A to Z and 0 to 9.'],
  ])('%s', (value, sentence) => {
    expect(messages('TR', value)).toEqual([`Registration number has ${sentence}`])
  })

  test.each(registrationNumberCountries)(
    '%s: a number that is too short, too long or repeats a digit',
    (country) => {
      for (const value of ['1', '12 34', '1'.repeat(23), '2'.repeat(200), 'x'.repeat(10_000_000)]) {
        expect(codes(country, value), value.slice(0, 30)).toEqual(['registration-number-length'])
      }
    },
  )

  test.each([
    ['RU', '0000000000'],
    ['HU', '00000000'],
    ['MD', '1111111111111'],
    ['UA', '00000000'],
    ['PL', '1111111111'],
    ['ZA', '0000000000'],
    ['BR', '00000000000000'],
    ['IQ', '00000'],
  ])('%s: one repeated digit in %s', (country, value) => {
    for (const level of ['format', 'checksum'] as const) {
      expect(codes(country, value, { level })).toEqual(['registration-number-suspicious'])
    }
  })

  test('a number of a person is recognized and named', () => {
    const result = checkRegistrationNumber('TR', '17291716060')
    expect(result).toMatchObject({ ok: false, scheme: { id: 'tckn', personal: true } })
    expect(result.issues.map(({ code }) => code)).toEqual(['registration-number-personal'])
  })

  test('no sentence contains the number', () => {
    for (const value of ['98765', '4540536921', '9876543210123', '17291716061']) {
      for (const message of messages('TR', value)) expect(message).not.toContain(value)
    }
  })
})

describe('a form that is not known here', () => {
  const unknown = [
    ['TR', '454053692', 'VKN has 10 characters, such as 4540536920.'],
    ['HU', '1289231', 'Adószám has 8 or 11 characters, such as 25978221242.'],
    ['VE', 'Z-11470283-4', 'RIF looks like J001230726.'],
    ['IN', 'F-05139', 'LLPIN has 7 characters, such as AAV6363.'],
    ['KZ', 'B2-1234/5', 'BIN has 12 characters, such as 940140000385.'],
  ] as const

  test.each(unknown)('in %s: %s is not wrong, and told what is known', (country, value, advice) => {
    for (const level of ['format', 'checksum', undefined] as const) {
      const { ok, scheme, issues } = checkRegistrationNumber(country, value, level && { level })
      expect(ok).toBe(true)
      expect(scheme).toBeUndefined()
      expect(issues.map(({ code }) => code)).toEqual(['registration-number-unknown-form'])
      expect(issues[0]?.message).toBe(`Registration number is in an unknown format. ${advice}`)
    }
    expect(checkRegistrationNumber(country, value, { level: 'presence' }).issues).toEqual([])
  })

  test.each(unknown)('in %s: %s is wrong at the level strict', (country, value) => {
    const { ok, issues } = checkRegistrationNumber(country, value, { level: 'strict' })
    expect(ok).toBe(false)
    expect(issues.map(({ code }) => code)).toEqual(['registration-number-unknown-form'])
  })

  test('goes on the wire as it is written, without its label', () => {
    const { compact, formatted } = checkRegistrationNumber('ZA', 'Reg. No.: IT 2045/2001')
    expect(compact).toBe('IT2045/2001')
    expect(formatted).toBe('IT2045/2001')
  })

  test.each([
    ['RU', 'hello 7707083893'],
    ['RU', 'hello: 7707083893'],
    ['RU', 'hello ИНН 7707083893'],
    ['RU', '7707083893 hello'],
    ['RU', '7707083893, Sberbank of Russia'],
    ['RU', 'ООО Ромашка, ИНН 7707083893'],
    ['RU', 'привет 7707083893'],
    ['RU', 'hello'],
    ['BR', 'hello'],
    ['IN', 'company number'],
  ])('is not a number with other words, or words alone; in %s: %s', (country, value) => {
    expect(checkRegistrationNumber(country, value).ok).toBe(false)
    expect(codes(country, value)).toEqual(['registration-number-format'])
  })
})

describe('a number of another register', () => {
  test('is named, with what to give in its place', () => {
    const result = checkRegistrationNumber('RU', 'ОГРН 1207700503911')
    expect(result).toMatchObject({ ok: false, scheme: { id: 'ogrn' }, compact: '1207700503911' })
    expect(messages('RU', '1207700503911')).toEqual([
      'This is the OGRN. Registration number must be the INN (10 characters), such as 7707083893.',
    ])
  })

  test.each([
    '7720859529/772001001',
    '7720859529 / 772001001',
    'ИНН/КПП 7720859529/772001001',
    'ИНН 7720859529 КПП 772001001',
    'ИНН: 7720859529, КПП: 772001001',
    'INN/KPP: 7720859529/772001001',
    'ИНН/КПП 7720859529/7720АБ001'.replace('АБ', 'AB'),
  ])('%s is the number before the КПП', (value) => {
    expect(checkRegistrationNumber('RU', value)).toMatchObject({
      ok: true,
      scheme: { id: 'inn' },
      compact: '7720859529',
    })
  })
})

describe('patterns of the service', () => {
  const patterns = { TR: /^[0-9]{5,7}$/g }

  test('decide in place of the schemes, again and again', () => {
    for (let round = 0; round < 3; round += 1) {
      expect(checkRegistrationNumber('TR', '12-34-56', { patterns })).toMatchObject({
        ok: true,
        compact: '123456',
      })
      expect(codes('TR', vkn, { patterns })).toEqual(['registration-number-format'])
    }
    expect(patterns.TR.lastIndex).toBe(0)
  })

  test('see the number as written where they ask for separators', () => {
    const written = { TR: /^[0-9]{3}-[0-9]{3}$/ }
    expect(checkRegistrationNumber('TR', '123-456', { patterns: written })).toMatchObject({
      compact: '123-456',
    })
  })

  test('leave the check digit to the scheme that matches', () => {
    const ten = { TR: /^[0-9]{10}$/ }
    expect(codes('TR', '4540536921', { patterns: ten })).toEqual(['registration-number-checksum'])
    expect(codes('TR', '4540536921', { patterns: ten, level: 'format' })).toEqual([])
  })

  test('see nothing that is too long', () => {
    expect(codes('TR', '1'.repeat(50), { patterns: { TR: /^(1+)+2$/ } })).toEqual([
      'registration-number-length',
    ])
  })

  test('of other countries and inherited ones do not count', () => {
    expect(codes('TR', vkn, { patterns: { BR: /^x$/ } })).toEqual([])
    expect(codes('TR', vkn, { patterns: Object.create({ TR: /^x$/ }) })).toEqual([])
  })
})

test('misuse is reported at once', () => {
  expect(() => checkRegistrationNumber('TR', vkn, { level: 'all' as never })).toThrow(
    'presence, format, checksum, strict',
  )
  expect(() => checkRegistrationNumber('TR', vkn, { patterns: { BR: '^x$' as never } })).toThrow(
    'patterns.BR',
  )
})

test('never throws, whatever the value', () => {
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const values = [5, 5n, NaN, true, [], ['1'], {}, new Date(), Symbol('x'), () => '1', revoked.proxy]
  for (const country of registrationNumberCountries) {
    for (const value of values) expect(codes(country, value)).toEqual(['registration-number-format'])
    for (const value of ['\ud800', '\0\0\0\0\0\0', '🧾🧾🧾🧾🧾', '__proto__', 'const{ctor}']) {
      expect(codes(country, value)).toHaveLength(1)
    }
  }
  expect(codes(revoked.proxy as string, vkn)).toEqual([])
})
