import { registrationNumberCountries } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { countryEntries } from './entries.ts'
import { worldMap } from './world-map.ts'

const map = worldMap(countryEntries)
const codes = (group: string) => {
  const [, text = ''] = new RegExp(`<g class="${group}"[^>]*>([^]*?)</g>`).exec(map) ?? []
  return [...text.matchAll(/href="\.\/([a-z]{2})"/g)].map(([, code]) => code?.toUpperCase())
}

test('all of the 24 are on the map, and no other country is drawn like them', () => {
  expect(codes('required').toSorted()).toEqual(registrationNumberCountries)
})

// The atlas has 177 outlines: without Antarctica, and with Northern Cyprus and Somaliland as ISO 3166-1 counts them.
test('every other outline of the atlas belongs to one country', () => {
  const others = codes('not-allowed')
  expect(new Set(others).size).toBe(others.length)
  expect(others.length).toBe(177 - 3 - 24)
  expect(others).toEqual(expect.arrayContaining(['XK', 'CY', 'SO', 'GL', 'NZ', 'FJ']))
  expect(others).not.toContain('AQ')
})

test('each link has a name and a outline', () => {
  const links = [...map.matchAll(/<a [^>]+><title>([^<]+)<\/title><path d="m[-\d,lmz]{10,}z"\/><\/a>/g)]
  expect(links).toHaveLength(174)
  const names = links.map(([, name]) => name)
  expect(names).toContain('Brazil: number required')
  expect(names).toContain('Sweden: number not allowed')
})
