import { locales } from '@openpartner/messages'
import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { bundle, bundlers, gzipped } from './support/bundle.ts'

const entryOf = (name: string): string => `export * from '@openpartner/validators/${name}'\n`
/** Gzipped bytes of a small resource's entry point, with its English sentences. */
const small = 4300

/** The same for each resource that has been measured. */
const alone: Readonly<Partial<Record<(typeof resources)[number]['name'], number>>> = {
  customer: 7300,
  'customer-summary': 4550,
  'customer-collection': 4850,
  'customer-company-profile': 5770,
  'customer-billing-profile': 5960,
  'customer-relationship-request': 3690,
  address: 4250,
  link: 3700,
  'resource-links': 3940,
  'resource-attributes': 3390,
  'user-credentials': 3380,
  'api-fault': 3850,
  'create-customer-request': 6870,
  'create-indirect-customer-request': 7160,
  'update-billing-profile-request': 6860,
  'patch-customer-request': 4040,
}

/** Gzipped bytes that a further resource costs whoever has the first, if more than 1200: they share least with a request. */
const beside: Readonly<Partial<typeof alone>> = { customer: 1960, 'customer-billing-profile': 1250 }

const first = 'create-customer-request'

describe.each(Object.entries(bundlers))('%s', (_name, codeOf) => {
  const weigh = async (...names: string[]): Promise<number> =>
    gzipped(await codeOf(names.map(entryOf).join('')))

  test.each(resources)('$type alone', async ({ name }) => {
    expect(await weigh(name)).toBeLessThanOrEqual(alone[name] ?? small)
  })

  test.each(resources)('$type beside the first', async ({ name }) => {
    expect((await weigh(first, name)) - (await weigh(first))).toBeLessThanOrEqual(beside[name] ?? 1200)
  })

  test('streams beside the first', async () => {
    const text = `${entryOf(first)}${entryOf('stream')}`
    expect(gzipped(await codeOf(text)) - (await weigh(first))).toBeLessThanOrEqual(2650)
  })

  test('the byte scanner of customers in JavaScript, and with WebAssembly', async () => {
    const scanner = async (name: string): Promise<number> =>
      gzipped(await codeOf(`export { ${name} } from '@openpartner/validators/bytes/customer'`))
    expect(await scanner('scanLines')).toBeLessThanOrEqual(9000)
    expect(await scanner('createByteScanner')).toBeLessThanOrEqual(26_000)
  })

  // A letter that is not Latin takes two bytes or three.
  test.each(locales)('a further language: $locale', async ({ locale }) => {
    const text = `${entryOf(first)}export { default } from '@openpartner/messages/${locale}'`
    const bytes = gzipped(await codeOf(text)) - (await weigh(first))
    expect(bytes).toBeLessThanOrEqual(new Intl.Locale(locale).maximize().script === 'Latn' ? 1750 : 2250)
  })
})

test('streams bring in no resource, and nothing of Node', async () => {
  const { code, modules } = await bundle(entryOf('stream'))
  expect(modules.filter((file) => !file.includes('/packages/validators/dist/'))).toEqual([])
  expect(code).not.toMatch(
    /companyProfile|node:|\bBuffer\b|\bprocess\b|\brequire\b|\bset(?:Immediate|Timeout)\b/,
  )
})

test('a resource brings in no other resource, no complete messages and no schema', async () => {
  const { code, modules } = await bundle(entryOf(first))
  expect(modules.filter((file) => !file.includes('/packages/validators/dist/'))).toEqual([])
  expect(code).not.toMatch(
    /json-schema\.org|openpartner:|continuationToken|\brequire\b|\beval\b|new Function|\bprocess\b/,
  )
})
