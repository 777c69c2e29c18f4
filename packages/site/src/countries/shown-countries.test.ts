import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { describe, expect, test } from 'vitest'
import { countryEntries, numberNames } from '../../build/countries/entries.ts'
import { localNamesOf, shownCountries } from './shown-countries.ts'
import { initialState, type TableState } from './table-state.ts'

const codes = (change: Partial<TableState>, localNames = new Map<string, string>()) =>
  shownCountries(countryEntries, { ...initialState, ...change }, { localNames, numberNames }).map(
    ({ code }) => code,
  )

const byName = countryEntries.map(({ code }) => code)

test('the 24 come first, and both they and the others are sorted by name', () => {
  const isOneOfThe24 = (code: string) => registrationNumberCountries.some((one) => one === code)
  expect(codes({})).toEqual([...byName.filter(isOneOfThe24), ...byName.filter((code) => !isOneOfThe24(code))])
  expect(codes({})).toHaveLength(250)
  expect(codes({}).slice(0, 3)).toEqual(['AM', 'AZ', 'BY'])
  expect(codes({ column: 'name' })).toEqual(byName)
})

describe('text finds', () => {
  test.each([
    ['brazil', ['BR']],
    [' SWE ', ['SE']],
    ['bra', ['BR', 'CG', 'GI']],
    ['cote d’iv', ['CI']],
    ["Côte d'Iv", ['CI']],
    ['turkey', ['TR']],
    ['Türkiye', ['TR']],
    ['turkiye', ['TR']],
    ['vkn', ['TR']],
    ['RIF', ['VE']],
    ['gst', ['IN']],
    ['edrpou', ['UA']],
    ['unp', ['BY']],
    ['УНП', ['BY']],
    ['adoszam', ['HU']],
    ['Adószám', ['HU']],
    ['MERSIS', ['TR']],
    ['numarasi', ['TR']],
    ['odeyicisinin', ['AZ']],
    ['permanent account', ['IN']],
    ['toʻlovchining', ['UZ']],
    ["to'lovchining", ['UZ']],
    ['guinea', ['GN', 'GW', 'GQ', 'PG']],
    ['nowhere', []],
  ])('%j: %j', (text, found) => {
    expect(codes({ text })).toEqual(found)
  })
})

test('the country of a typed code comes first', () => {
  expect(codes({ text: 'IN' })[0]).toBe('IN')
  expect(codes({ text: 'ind', column: 'code', descending: true })[0]).toBe('IN')
  expect(codes({ text: 'in' }).length).toBeGreaterThan(20)
})

test.each([
  ['vat', ['SA', 'ZA', 'VA']],
  ['PAN', ['IN', 'PA']],
  ['CR', ['CR', 'SA']],
  ['bin', ['KZ']],
])('%s: first %j', (text, first) => {
  expect(codes({ text }).slice(0, first.length)).toEqual(first)
})

test('an abbreviation that several countries use finds them all, before names that happen to contain it', () => {
  expect(codes({ text: 'inn' }).slice(0, 5).toSorted()).toEqual(['AM', 'KG', 'RU', 'TJ', 'UZ'])
  const tins = codes({ text: 'tin' })
  expect(tins.slice(0, tins.indexOf('AR'))).toEqual(
    expect.arrayContaining(['IQ', 'MM', 'SA', 'SS', 'TH', 'RU']),
  )
  expect(codes({ text: 'tax' })).toEqual(expect.arrayContaining(['PL', 'RU', 'TR', 'ZA']))
})

describe.each(
  registrationNumberCountries.flatMap((country) =>
    registrationNumberRule(country).schemes.map((scheme) => ({ country, ...scheme })),
  ),
)('the country of $country/$id is found by', (scheme) => {
  const { country, id, abbreviation, latinAbbreviation, localName, label, labels = [] } = scheme

  test('each name in full, in any letter case, with or without accents', () => {
    for (const name of [id, abbreviation, latinAbbreviation, localName, label, ...labels]) {
      const bare = name.normalize('NFD').replaceAll(/\p{Mn}/gu, '')
      for (const text of [name, name.toUpperCase(), name.toLowerCase(), bare, ` ${name} `]) {
        expect(codes({ text }), text).toContain(country)
      }
    }
  })

  test('the beginning of its abbreviations and its id', () => {
    for (const name of [id, abbreviation, latinAbbreviation]) {
      for (let length = 2; length <= name.length; length += 1) {
        expect(codes({ text: name.slice(0, length) }), name.slice(0, length)).toContain(country)
      }
    }
  })
})

test('a name in a language that the browser does not speak comes from elsewhere, and only where nothing else answers', () => {
  expect(
    shownCountries(countryEntries, { ...initialState, text: 'Ryssland' }, undefined, ['RU']).map(
      ({ code }) => code,
    ),
  ).toEqual(['RU'])
})

test('a name in the language of the visitor finds the country', () => {
  const swedish = localNamesOf(countryEntries, ['sv-SE', 'en'])
  expect(codes({ text: 'österrike' }, swedish)).toEqual(['AT'])
  expect(codes({ text: 'osterrike' }, swedish)).toEqual(['AT'])
  expect(codes({ text: 'austria' }, swedish)).toEqual(['AT'])
  expect(codes({ text: 'österrike' })).toEqual([])
})

// Seen in Chromium on Linux with LANG=C.
test('an invalid language tag does not break the table', () => {
  expect(localNamesOf(countryEntries, ['en-US@posix']).get('SE')).toBeTruthy()
  expect(localNamesOf(countryEntries, ['en-US@posix', 'de']).get('SE')).toBe('Schweden')
  expect(localNamesOf(countryEntries, []).get('SE')).toBeTruthy()
})

test('the table can be filtered by verdict', () => {
  expect(codes({ number: 'required' }).toSorted()).toEqual(registrationNumberCountries)
  expect(codes({ number: 'not-allowed' })).toHaveLength(226)
  expect(codes({ number: 'required', text: 'sweden' })).toEqual([])
})

test('the table can be sorted by each column, both ways', () => {
  expect(codes({ column: 'code' })).toEqual(byName.toSorted())
  expect(codes({ column: 'code', descending: true })).toEqual(byName.toSorted().toReversed())
  expect(codes({ column: 'name', descending: true })).toEqual(byName.toReversed())
  const required = codes({ number: 'required' })
  for (const column of ['number', 'phone'] as const) {
    expect(codes({ column }).slice(0, 24)).toEqual(required)
    expect(codes({ column, descending: true }).slice(-24)).toEqual(required)
  }
})
