import { registrationNumberCountries } from '@openpartner/registration'
import { describe, expect, test } from 'vitest'
import { countryEntries } from '../../build/countries/entries.ts'
import { localNamesOf, shownCountries } from './shown-countries.ts'
import { initialState, type TableState } from './table-state.ts'

const codes = (change: Partial<TableState>, localNames?: Map<string, string>) =>
  shownCountries(countryEntries, { ...initialState, ...change }, localNames).map(({ code }) => code)

test('all 250 are sorted by name at first', () => {
  expect(codes({})).toEqual(countryEntries.map(({ code }) => code))
  expect(codes({})).toHaveLength(250)
  expect(codes({}).slice(0, 3)).toEqual(['AF', 'AX', 'AL'])
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
    ['guinea', ['GQ', 'GN', 'GW', 'PG']],
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
  expect(codes({ column: 'code' })).toEqual(codes({}).toSorted())
  expect(codes({ column: 'code', descending: true })).toEqual(codes({}).toSorted().toReversed())
  expect(codes({ descending: true })).toEqual(codes({}).toReversed())
  const required = codes({ number: 'required' })
  for (const column of ['number', 'phone'] as const) {
    expect(codes({ column }).slice(0, 24)).toEqual(required)
    expect(codes({ column, descending: true }).slice(-24)).toEqual(required)
  }
})
