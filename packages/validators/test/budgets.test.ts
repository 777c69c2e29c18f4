import { readdirSync } from 'node:fs'
import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { bundle, gzipped } from './support/bundle.ts'

const entryOf = (name: string): string => `export * from '@openpartner/validators/${name}'\n`
const weigh = async (...names: string[]): Promise<number> =>
  gzipped((await bundle(names.map(entryOf).join(''))).code)

/** Gzipped bytes of an entry point that stands alone, with its English sentences. */
const alone: Readonly<Record<(typeof resources)[number]['name'], number>> = {
  customer: 6550,
  'customer-summary': 3950,
  'customer-collection': 4200,
  'customer-company-profile': 5150,
  'customer-billing-profile': 5350,
  'customer-relationship-request': 3350,
  address: 3850,
  link: 3300,
  'resource-links': 3550,
  'resource-attributes': 3050,
  'user-credentials': 3050,
  'api-fault': 3300,
  'create-customer-request': 5800,
  'create-indirect-customer-request': 6050,
  'update-billing-profile-request': 5650,
  'patch-customer-request': 3450,
}

/** Gzipped bytes that a further resource costs whoever has the first; Customer shares least with a request. */
const beside = (name: string): number => (name === 'customer' ? 1800 : 1200)

const first = 'create-customer-request'

test.each(resources)('$type alone', async ({ name }) => {
  expect(await weigh(name)).toBeLessThanOrEqual(alone[name])
})

test.each(resources)('$type beside the first', async ({ name }) => {
  expect((await weigh(first, name)) - (await weigh(first))).toBeLessThanOrEqual(beside(name))
})

const languages = readdirSync(new URL('../../messages/dist/', import.meta.url)).flatMap(
  (file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.js$/.exec(file)?.[1] ?? [],
)

// A letter that is not Latin takes two bytes or three.
test.each(languages)('a further language: %s', async (language) => {
  const text = `${entryOf(first)}export { default } from '@openpartner/messages/${language}'`
  const bytes = gzipped((await bundle(text)).code) - (await weigh(first))
  expect(bytes).toBeLessThanOrEqual(/^(?:ar|be|hi|hy|kk|ky|my|ru|tg|th|uk)$/.test(language) ? 2500 : 2150)
})

test('a resource brings no other one, no whole catalogue and no schema', async () => {
  const { code, modules } = await bundle(entryOf(first))
  expect(modules.filter((file) => !file.includes('/packages/validators/dist/'))).toEqual([])
  expect(code).not.toMatch(
    /json-schema\.org|openpartner:|continuationToken|\brequire\b|\beval\b|new Function|\bprocess\b/,
  )
})
