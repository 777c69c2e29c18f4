import { expect, test } from 'vitest'
import { countries, countryCodes, isCountryCode } from './countries.ts'

// From the United Nations' M49 list, by hand.
const published = [
  ['AF', 'AFG', '004'],
  ['BR', 'BRA', '076'],
  ['GB', 'GBR', '826'],
  ['IN', 'IND', '356'],
  ['SE', 'SWE', '752'],
  ['SS', 'SSD', '728'],
  ['TR', 'TUR', '792'],
  ['US', 'USA', '840'],
  ['ZA', 'ZAF', '710'],
  ['ZW', 'ZWE', '716'],
] as const

test('249 countries of ISO 3166-1 and Kosovo', () => {
  expect(countries).toHaveLength(250)
  expect(countryCodes.filter((code) => code !== 'XK')).toHaveLength(249)
})

test.each(published)('%s is %s and %s', (alpha2, alpha3, numeric) => {
  expect(countries.find((country) => country.alpha2 === alpha2)).toEqual({ alpha2, alpha3, numeric })
})

test('every code has its format and is given once, in the order of the alpha-2 codes', () => {
  for (const { alpha2, alpha3, numeric } of countries) {
    expect(`${alpha2} ${alpha3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} [0-9]{3}$/)
  }
  for (const key of ['alpha2', 'alpha3', 'numeric'] as const) {
    expect(new Set(countries.map((country) => country[key])).size).toBe(250)
  }
  expect(countryCodes).toEqual(countryCodes.toSorted())
  expect(countryCodes).toEqual(countries.map(({ alpha2 }) => alpha2))
})

test('exported data cannot be changed', () => {
  expect(Object.isFrozen(countries)).toBe(true)
  expect(Object.isFrozen(countryCodes)).toBe(true)
  expect(countries.every((country) => Object.isFrozen(country))).toBe(true)
})

test('only upper-case alpha-2 codes are country codes', () => {
  expect(countryCodes.every((code) => isCountryCode(code))).toBe(true)
  const others = ['tr', ' TR', 'TUR', '792', 'UK', 'ZZ', '', 'constructor', '__proto__', 'toString']
  for (const other of [...others, null, undefined, 792, ['TR'], { toString: () => 'TR' }, Symbol('TR')]) {
    expect(isCountryCode(other)).toBe(false)
  }
})
