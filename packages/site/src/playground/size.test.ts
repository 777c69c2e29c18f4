import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { firstLoad } from '@openpartner/test-helpers/first-load'

const { size, modules } = await firstLoad(
  `export * from './playground/choices.ts'
  export * from './playground/validate-text.ts'
  export * from './playground/links.ts'
  export * from './playground/load-tools.ts'
  export * from './playground/sources.ts'`,
  fileURLToPath(new URL('..', import.meta.url)),
  ['generated/playground/resources/create-customer-request.ts'],
)

test('the first verdict, with the fixes that it offers, takes at most 19.7 kB', () => {
  process.stdout.write(`first load of the playground's logic: ${size} bytes gzipped\n`)
  expect(size).toBeGreaterThan(5000)
  expect(size).toBeLessThanOrEqual(19_700)
})

test.each(['registration/dist/', 'messages/dist/sv', 'edits/', 'schemas/dist', 'types/'])(
  'the first load has nothing of %s',
  (path) => {
    expect(modules.filter((module) => module.includes(path))).toEqual([])
  },
)
