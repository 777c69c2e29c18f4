import { loadFixtures } from '@openpartner/fixtures'
import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { addressesIn } from './support/addresses.ts'
import { placesOf } from './support/places.ts'

// Readers copy these documents from the site: a company in Brazil has no address in Tacoma.
const documents = resources.flatMap(({ name }) => {
  const { valid, asSent, invalid } = loadFixtures(name)
  const right = [...valid, ...asSent].map((fixture) => ({ ...fixture, issues: [] }))
  return [...right, ...invalid].map(({ file, value, issues }) => ({
    title: `${name}/${file}`,
    value,
    wrong: issues.map(({ pointer }: { pointer: string }) => pointer),
  }))
})

const addresses = documents.flatMap(({ title, value, wrong }) =>
  addressesIn(value)
    .filter(({ country }) => country !== '')
    .map((address) => ({
      title: `${title} ${address.pointer}`,
      country: address.country,
      parts: Object.fromEntries(
        Object.entries(address.parts).filter(([name]) => !wrong.includes(`${address.pointer}/${name}`)),
      ),
    })),
)

test('the fixtures have addresses in many countries', () => {
  expect(addresses.length).toBeGreaterThan(300)
  expect(new Set(addresses.map(({ country }) => country)).size).toBeGreaterThan(20)
})

test.each(addresses)('$title is a place in $country', ({ country, parts }) => {
  const { city, state, region, postalCode } = parts
  const places = placesOf(country).filter(
    (place) =>
      (city === undefined || city === place.city) &&
      (state === undefined || state === place.state) &&
      // Some clients send it in lower case.
      (region === undefined || region.toUpperCase() === place.state.toUpperCase()) &&
      (postalCode === undefined || postalCode === place.postalCode),
  )
  expect(places, JSON.stringify(parts)).not.toEqual([])
})
