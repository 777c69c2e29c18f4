import { describe, expect, test } from 'vitest'
import type { RegistrationNumberLevel } from '../src/numbers/options.ts'
import { checkRegistrationNumber } from '../src/numbers/check-registration-number.ts'
import { registrationNumberRule } from '../src/rule/registration-number-rule.ts'
import { schemes } from './schemes.ts'

/** What stands between what a number is called and the number. */
const joints = [
  ' ',
  ': ',
  ':',
  '：',
  '\u00a0',
  ' \u2013 ',
  ' = ',
  '\t',
  ' No ',
  ' No. ',
  ' no.: ',
  ' Nr ',
  ' Nr. ',
  ' Nº ',
  ' N.º ',
  ' N° ',
  ' n. ',
  ' № ',
  ' №',
  ' # ',
  ' #',
  ' number ',
  ' Number: ',
  ' code ',
  ' (ID) ',
]

const cases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
]

const verdict = (country: string, number: string, level: RegistrationNumberLevel = 'checksum') => {
  const { scheme, compact, issues } = checkRegistrationNumber(country, number, { level })
  return { id: scheme?.id, compact, issues: issues.map(({ code }) => code) }
}

/** Labels of any scheme in any country. */
const general = [
  'No',
  'Reg. No.',
  'Registration number',
  'Company Registration Number',
  'Tax ID',
  'VAT',
  'VAT No',
  'TIN',
  'رقم',
  'Номер',
  '统一社会信用代码',
]

describe.each([...schemes])('%s', (name, { format }) => {
  const country = name.slice(0, 2)
  const { id, abbreviation, localName, labels = [], example, personal } = format
  const written = [example, checkRegistrationNumber(country, example).formatted ?? example]
  const english = registrationNumberRule(country).schemes.find((scheme) => scheme.id === id)?.label ?? ''
  const expected = verdict(country, example)

  test('a number is the same with what it is called in front of it, in any case', () => {
    const names = [abbreviation, localName, ...labels, ...general, ...(personal ? [] : [english]), country]
    const different: string[] = []
    for (const label of names) {
      for (const joint of joints) {
        for (const number of new Set(written)) {
          for (const inCase of cases) {
            const text = inCase(`${label}${joint}${number}`)
            const given = verdict(country, text)
            if (JSON.stringify(given) !== JSON.stringify(expected))
              different.push(`${text} → ${JSON.stringify(given)}`)
          }
        }
      }
    }
    expect(different).toEqual([])
  })

  test('a label of another scheme of the country changes nothing', () => {
    for (const { abbreviation: other } of registrationNumberRule(country).schemes) {
      expect(verdict(country, `${other}: ${example}`)).toEqual(expected)
      expect(verdict(country, `${other}: ${example}`, 'format')).toEqual(expected)
    }
  })
})

describe.each([...schemes].filter(([, { format }]) => format.masks.length > 0))(
  '%s, with masks',
  (name, { format }) => {
    const country = name.slice(0, 2)
    const { abbreviation, example } = format

    test('no other word counts as a label', () => {
      for (const word of ['hello', 'abc', 'привет', 'مرحبا', `${abbreviation} hello`, 'hello No.']) {
        const result = checkRegistrationNumber(country, `${word} ${example}`)
        expect(result.ok).toBe(false)
        expect(result.compact).not.toBe(example)
      }
    })
  },
)

test.each([
  ['RU', 'ИНН 7707083893', '7707083893'],
  ['ZA', 'Reg No 1925/001431/06', '192500143106'],
  ['TR', 'Mersis No: 0313055766900016', '0313055766900016'],
  ['TR', 'VKN:4540536920', '4540536920'],
  ['TR', 'Vergi Kimlik Numarası : 4540536920', '4540536920'],
  ['TR', 'vergı no 4540536920', '4540536920'],
  ['AE', 'TRN No. 100123456700003', '100123456700003'],
  ['AE', 'VAT No. 100123456700003', '100123456700003'],
  ['AE', 'رقم التسجيل الضريبي: 100123456700003', '100123456700003'],
  ['PL', 'NIP PL7740001454', '7740001454'],
  ['PL', 'NIP: PL 774-000-14-54', '7740001454'],
  ['BR', 'CNPJ nº 12.ABC.345/01DE-35', '12ABC34501DE35'],
  ['BR', 'C.N.P.J. n.º 12.ABC.345/01DE-35', '12ABC34501DE35'],
  ['VN', 'Mã số thuế (MST): 0300588569', '0300588569'],
  ['VE', 'RIFJ001230726', 'J001230726'],
  ['TH', 'เลขประจำตัวผู้เสียภาษี0107537000882', '0107537000882'],
  ['IQ', 'TIN: 31813-2', '31813-2'],
  ['IQ', 'رقم ضريبي 31813-2', '31813-2'],
  ['ZA', 'Co. Reg. No. 1925/001431/06', '192500143106'],
  ['TR', 'V.D. No: 4540536920', '4540536920'],
  ['BR', 'CNPJ/MF sob o nº 11.222.333/0001-81', '11222333000181'],
  ['UA', 'Код за ЄДРПОУ 14360570', '14360570'],
  ['HU', 'Cg. szám: 01-10-041585', '0110041585'],
  ['MD', 'c/f 1006601000037', '1006601000037'],
])('in %s: %s', (country, text, compact) => {
  expect(checkRegistrationNumber(country, text)).toMatchObject({ ok: true, compact })
})

test('where any number is accepted, letters in front of one belong to it unless something is between them', () => {
  expect(checkRegistrationNumber('SS', 'SS-123456').compact).toBe('SS-123456')
  expect(checkRegistrationNumber('SS', 'NO12345').compact).toBe('NO12345')
  expect(checkRegistrationNumber('SS', 'No 12345').compact).toBe('12345')
})
