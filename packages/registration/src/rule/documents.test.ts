import { expect, test } from 'vitest'
import { countryCodes } from '../countries/countries.ts'
import {
  isRegistrationNumberCountry,
  registrationNumberCountries,
} from '../countries/registration-number-countries.ts'
import { registrationNumberContradictions } from './contradictions.ts'
import { registrationNumberHistory } from './history.ts'

// customer-resources, Partner Center REST documentation, in its order. The first 11 carry their codes there:
// Armenia(AM), Azerbaijan(AZ), Belarus(BY), Hungary(HU), Kazakhstan(KZ), Kyrgyzstan(KG), Moldova(MD),
// Russia(RU), Tajikistan(TJ), Uzbekistan(UZ), Ukraine(UA).
const first = 'AM AZ BY HU KZ KG MD RU TJ UZ UA'.split(' ')
// India, Brazil, South Africa, Poland, United Arab Emirates, Saudi Arabia, Turkey, Thailand, Vietnam, Myanmar,
// Iraq, South Sudan, Venezuela.
const second = 'IN BR ZA PL AE SA TR TH VN MM IQ SS VE'.split(' ')

test('the 24 countries of the documents, by code', () => {
  expect(registrationNumberCountries).toEqual([...first, ...second].toSorted())
  expect(registrationNumberCountries).toHaveLength(24)
})

test('11 came first and 13 followed, in the order of the documents', () => {
  expect(registrationNumberHistory.map(({ since, added }) => [since, added])).toEqual([
    ['2020-11', first],
    ['2021-03', second],
  ])
})

test('only their upper-case alpha-2 codes are recognized', () => {
  expect(countryCodes.filter((code) => isRegistrationNumberCountry(code))).toEqual(
    registrationNumberCountries,
  )
  for (const other of ['tr', 'TUR', '', 'constructor', '__proto__', null, undefined, 792, ['TR']]) {
    expect(isRegistrationNumberCountry(other)).toBe(false)
  }
})

test('contradictions have unique ids, at least two sources, and name known countries', () => {
  const ids = registrationNumberContradictions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { sources, concerns } of registrationNumberContradictions) {
    expect(sources.length).toBeGreaterThan(1)
    expect(concerns === 'other-countries' || concerns.every((code) => countryCodes.includes(code))).toBe(true)
  }
})

test('each source of a contradiction has one reading, a finished sentence that no other source shares', () => {
  for (const { readings, sources } of registrationNumberContradictions) {
    expect(readings.map(({ source }) => source)).toEqual(sources)
    expect(new Set(sources).size).toBe(sources.length)
    const said = readings.map(({ says }) => says)
    expect(new Set(said).size).toBe(said.length)
    for (const says of said) expect(says).toMatch(/^[A-Z].{20,180}[.]"?$/)
  }
})

// Each source was read in the version of its date; these phrases tell the versions apart.
test.each([
  ['other-countries-forbidden-or-optional', '2020-11-12', '"this should not be specified"'],
  ['other-countries-forbidden-or-optional', '2023-10-23', '"this is an optional field"'],
  ['error-page-lists-fewer-countries', '2021-10', '11 countries'],
  ['error-page-lists-fewer-countries', '2023-06-15', '12 countries'],
  ['registration-id-page-lists-more-countries', '2024-06-12', '26 countries'],
  ['phone-number-optional-or-mandatory', '2022-09', 'mandatory'],
])('%s: the page of %s says %s', (id, date, phrase) => {
  const contradiction = registrationNumberContradictions.find((entry) => entry.id === id)
  const reading = contradiction?.readings.find(({ source }) => source.date === date)
  expect(reading?.says).toContain(phrase)
})

test('the data is deeply frozen', () => {
  for (const data of [
    registrationNumberCountries,
    registrationNumberHistory,
    registrationNumberContradictions,
  ]) {
    expect(unfrozen(data)).toEqual([])
  }
})

function unfrozen(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)]
}
