import { locales } from '@openpartner/messages'
import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { bundle, gzipped } from './support/bundle.ts'

const entryOf = (name: string): string => `export * from '@openpartner/validators/${name}'\n`
const weigh = async (...names: string[]): Promise<number> =>
  gzipped((await bundle(names.map(entryOf).join(''))).code)

/** Gzipped bytes of a small resource's entry point, with its English sentences. */
const small = 4000

/** The same for each resource that has been measured. */
const alone: Readonly<Partial<Record<(typeof resources)[number]['name'], number>>> = {
  customer: 6600,
  'customer-summary': 4000,
  'customer-collection': 4250,
  'customer-company-profile': 5200,
  'customer-billing-profile': 5400,
  'customer-relationship-request': 3400,
  address: 3900,
  link: 3350,
  'resource-links': 3600,
  'resource-attributes': 3100,
  'user-credentials': 3100,
  'api-fault': 3350,
  'create-customer-request': 5850,
  'create-indirect-customer-request': 6100,
  'update-billing-profile-request': 5710,
  'patch-customer-request': 3500,
}

/** Gzipped bytes that a further resource costs whoever has the first; Customer shares least with a request. */
const beside = (name: string): number => (name === 'customer' ? 1800 : 1200)

const first = 'create-customer-request'

test.each(resources)('$type alone', async ({ name }) => {
  expect(await weigh(name)).toBeLessThanOrEqual(alone[name] ?? small)
})

test.each(resources)('$type beside the first', async ({ name }) => {
  expect((await weigh(first, name)) - (await weigh(first))).toBeLessThanOrEqual(beside(name))
})

// A letter that is not Latin takes two bytes or three.
test.each(locales)('a further language: $locale', async ({ locale }) => {
  const text = `${entryOf(first)}export { default } from '@openpartner/messages/${locale}'`
  const bytes = gzipped((await bundle(text)).code) - (await weigh(first))
  expect(bytes).toBeLessThanOrEqual(new Intl.Locale(locale).maximize().script === 'Latn' ? 1750 : 2100)
})

test('a resource brings in no other resource, no complete messages and no schema', async () => {
  const { code, modules } = await bundle(entryOf(first))
  expect(modules.filter((file) => !file.includes('/packages/validators/dist/'))).toEqual([])
  expect(code).not.toMatch(
    /json-schema\.org|openpartner:|continuationToken|\brequire\b|\beval\b|new Function|\bprocess\b/,
  )
})
