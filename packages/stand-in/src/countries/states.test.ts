import subdivisions from 'cldr-core/supplemental/subdivisionContainment.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { statesByCountry } from './states.ts'

type Contained = Readonly<Record<string, Readonly<Record<'_contains', readonly string[]>> | undefined>>

const contained = subdivisions.supplemental.subdivisionContainment as unknown as Contained

/** Codes of the Unicode Consortium, which are those of ISO 3166-2 without the hyphen. */
const published = (country: string): string[] =>
  (contained[country]?.['_contains'] ?? []).map((code) => code.slice(country.length).toUpperCase())

/** What ISO 3166-2 also lists below the United States; the recorded list of the service has none of it. */
const outlyingAreas = new Set(['AS', 'GU', 'MP', 'PR', 'UM', 'VI'])

test('the countries are the four of the page on validating an address', () => {
  expect(Object.keys(statesByCountry).toSorted()).toEqual(['CA', 'CN', 'MX', 'US'])
})

test.each(['CA', 'CN', 'MX'])('the states of %s are those that CLDR lists', (country) => {
  expect(Object.keys(statesByCountry[country] ?? {}).toSorted()).toEqual(published(country).toSorted())
})

test('the states of US are those that CLDR lists, without the outlying areas', () => {
  const states = published('US').filter((code) => !outlyingAreas.has(code))
  expect(Object.keys(statesByCountry.US ?? {}).toSorted()).toEqual(states.toSorted())
})
