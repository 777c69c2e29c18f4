import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { ValidationError } from '@openpartner/validators'
import { expect, test } from 'vitest'

const locate = (name: string): string =>
  fileURLToPath(
    import.meta.resolve(name === '' ? '@openpartner/validators' : `@openpartner/validators/${name}`),
  )

const importsOf = (name: string): string[] =>
  [...readFileSync(locate(name), 'utf8').matchAll(/\bfrom\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, from]) => from ?? '',
  )

test.each(resources)('Node reads one file besides that of $type', ({ name }) => {
  expect(locate(name)).toContain('/dist/node/')
  expect(importsOf(name)).toEqual(['./core.js'])
  expect(importsOf(`with-json-schema/${name}`).toSorted()).toEqual(['../core.js', `../${name}.js`].toSorted())
})

test('the file that all resources share has no field table and no function of a resource', () => {
  const shared = readFileSync(locate('').replace(/index\.js$/, 'core.js'), 'utf8')
  expect(shared).not.toMatch(/tableOf|companyName|addressLine1/)
})

test.each(resources)('an error of $type is one of the entry point', async ({ name, type }) => {
  const alone = (await import(`@openpartner/validators/${name}`)) as Record<
    string,
    { assert: (value: unknown) => void }
  >
  const twin = (await import(`@openpartner/validators/with-json-schema/${name}`)) as typeof alone
  expect(() => alone[type]?.assert(7)).toThrow(ValidationError)
  expect(() => twin[type]?.assert(7)).toThrow(ValidationError)
})
