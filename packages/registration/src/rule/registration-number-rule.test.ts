import { expect, test } from 'vitest'
import { countryCodes } from '../countries/countries.ts'
import { registrationNumberRule } from './registration-number-rule.ts'

const required = 'AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA'.split(' ')

test.each(countryCodes)('the rule for %s', (country) => {
  const presence = required.includes(country) ? 'required' : 'not-allowed'
  const phoneNumber = required.includes(country) ? 'required' : 'optional'
  const rule = registrationNumberRule(country)
  expect(rule).toMatchObject({ country, presence, phoneNumber })
  expect(rule.schemes.length > 0).toBe(required.includes(country))
})

test.each(['tr', 'Tr', ' TR ', '\tTR\n', '\u00a0tr'])('%j is Turkey', (country) => {
  expect(registrationNumberRule(country)).toMatchObject({ country: 'TR', presence: 'required' })
})

const unknown = [
  '',
  ' ',
  'UK',
  'ZZ',
  'TUR',
  '792',
  'Turkey',
  'T R',
  'ß',
  'ıq',
  'ＴＲ',
  'constructor',
  '__proto__',
]
const notText = [undefined, null, 0, 792, NaN, 1n, true, [], ['TR'], {}, { trim: () => 'TR' }, Symbol('TR')]
const revoked = Proxy.revocable({}, {})
revoked.revoke()

test('unknown, without an error, for anything that is not a known code', () => {
  for (const value of [...unknown, 'TR'.repeat(5_000_000), '\ud800', '\0\0', ...notText, revoked.proxy]) {
    expect(registrationNumberRule(value as string)).toEqual({
      country: undefined,
      presence: 'unknown',
      phoneNumber: 'unknown',
      schemes: [],
      sources: [],
      contradictions: [],
    })
  }
})

const contradictionsOf = (country: string) =>
  registrationNumberRule(country).contradictions.map(({ id }) => id)

test.each([
  ['SE', ['other-countries-forbidden-or-optional']],
  ['CN', ['other-countries-forbidden-or-optional', 'registration-id-page-lists-more-countries']],
  ['US', ['other-countries-forbidden-or-optional', 'registration-id-page-lists-more-countries']],
  ['RU', ['phone-number-optional-or-mandatory']],
  ['BR', ['error-page-lists-fewer-countries', 'phone-number-optional-or-mandatory']],
])('%s carries the contradictions that concern it', (country, ids) => {
  expect(contradictionsOf(country)).toEqual(ids)
})

const titles = (country: string) => registrationNumberRule(country).sources.map(({ title }) => title)

test('the order of the schemes is a list, not a property', () => {
  for (const scheme of registrationNumberRule('IN').schemes) expect(scheme).not.toHaveProperty('rank')
  expect(registrationNumberRule('IN').schemes.map(({ id }) => id)).toEqual([
    'pan',
    'gstin',
    'cin',
    'llpin',
    'pan-person',
    'aadhaar',
  ])
})

test('a rule names its sources', () => {
  expect(titles('BR')).toContain('microsoft/Partner-Center-PowerShell issue 357')
  expect(titles('AM')).toContain('Create a customer')
  for (const code of countryCodes) expect(titles(code)).toContain('Customer resources')
})

test.each(['TR', 'SE', 'ZZ'])('the rule of %s cannot be changed', (country) => {
  const rule = registrationNumberRule(country)
  for (const part of [rule, rule.schemes, rule.sources, rule.contradictions]) {
    expect(Object.isFrozen(part)).toBe(true)
  }
})
