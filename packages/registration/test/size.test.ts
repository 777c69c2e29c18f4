import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { firstLoad } from '@openpartner/test-helpers/first-load'
import { schemes } from './schemes.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Bytes of what a page that runs `source` has to load, minified and compressed by gzip. */
const gzippedSize = async (source: string): Promise<number> => (await firstLoad(source, dist)).size

describe('one scheme takes less than 1 kB', () => {
  test.each([...schemes.keys()])('%s', async (name) => {
    const path = `${dist}schemes/${name.slice(0, 2).toLowerCase()}${name.slice(2)}.js`
    const exported = Object.keys((await import(path)) as object).find(
      (key) => key.toLowerCase() === nameOf(name),
    )
    const size = await gzippedSize(`export { ${exported} } from '${path}'`)
    expect(size).toBeGreaterThan(100)
    expect(size).toBeLessThan(1000)
  })
})

/** The exported constant: `innPerson` for `RU/inn-person`. */
const nameOf = (scheme: string): string => scheme.slice(3).replaceAll('-', '')

test.each(['index', 'check'])('all that checks a number, from %s, takes less than 13 kB', async (entry) => {
  const names = entry === 'index' ? 'checkRegistrationNumber' : 'registrationNumberCheck'
  const size = await gzippedSize(`export { ${names} } from '${dist}${entry}.js'`)
  expect(size).toBeGreaterThan(4000)
  expect(size).toBeLessThan(13_000)
})

test('a page that needs only presence does not load the schemes', async () => {
  const size = await gzippedSize(`export { isRegistrationNumberCountry } from '${dist}index.js'`)
  expect(size).toBeLessThan(500)
})

test('the names of countries take less than 97 kB', async () => {
  const size = await gzippedSize(`export { countryByName } from '${dist}names/country-by-name.js'`)
  expect(size).toBeGreaterThan(80_000)
  expect(size).toBeLessThan(97_000)
})
