import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { MisuseError, ValidationError } from '@openpartner/validators'
import { expect, test } from 'vitest'

const locate = (name: string): string =>
  fileURLToPath(
    import.meta.resolve(name === '' ? '@openpartner/validators' : `@openpartner/validators/${name}`),
  )

const importsOf = (name: string): string[] =>
  [...readFileSync(locate(name), 'utf8').matchAll(/\bfrom\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, from]) => from ?? '',
  )

test.each(resources)('Node reads one file of $type', ({ name }) => {
  expect(locate(name)).toContain('/dist/node/')
  expect(importsOf(name)).toEqual([])
  expect(importsOf(`with-json-schema/${name}`)).toEqual([`../${name}.js`])
})

// Others make Node decode the file letter by letter, and keep it in two bytes each.
test.each(resources)('the file of $type is ASCII', ({ name }) => {
  expect(readFileSync(locate(name), 'utf8')).toMatch(/^[\0-\x7f]+$/)
})

// Parentheses around a function let the engine compile it where it reads it.
test.each(resources)('the verdict on $type is compiled when it is read', ({ name }) => {
  const text = readFileSync(locate(name), 'utf8')
  const verdicts = [...text.matchAll(/(.)function\(\w+,\w+\)\{if\(typeof/g)].map(([, before]) => before)
  expect(new Set(verdicts)).toEqual(new Set(['(']))
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

test('a misuse of a resource is one of the entry point', async () => {
  const { Customer } = await import('@openpartner/validators/customer')
  expect(() => Customer.with({ maxIssues: 0 })).toThrow(MisuseError)
})

test('only such errors are of the class, and no subclass is', () => {
  class Special extends ValidationError {}
  expect(new Special([])).toBeInstanceOf(ValidationError)
  expect(new Special([])).toBeInstanceOf(Special)
  expect(new ValidationError([])).not.toBeInstanceOf(Special)
  expect(new ValidationError([])).not.toBeInstanceOf(MisuseError)
  expect(Object.assign(new Error('like it'), { name: 'ValidationError' })).not.toBeInstanceOf(ValidationError)
  for (const other of [undefined, null, 7, {}]) expect(other).not.toBeInstanceOf(ValidationError)
})
