import { resources } from '@openpartner/schemas'
import type { ValidatorWithJsonSchema } from '@openpartner/validators'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'

async function twin(name: string, type: string): Promise<ValidatorWithJsonSchema<unknown>> {
  const specifier = `@openpartner/validators/with-json-schema/${name}`
  return ((await import(specifier)) as Record<string, never>)[type]!
}

const options = { strict: false, validateFormats: false }
const engines = {
  'draft-2020-12': () => new Ajv2020(options),
  'draft-07': () => new Ajv(options),
  // OpenAPI 3.0 schema objects are a subset of an early draft; what ours use of it means the same in draft-07.
  'openapi-3.0': () => new Ajv(options),
} as const

test.each(resources)('$type gives its verdicts in every target', async ({ name, type }) => {
  const validator = await twin(name, type)
  const { valid, invalid } = loadFixtures(name)
  for (const target of Object.keys(engines) as (keyof typeof engines)[]) {
    const validate = engines[target]().compile(validator.jsonSchema({ target }))
    for (const fixture of valid) expect(validate(fixture.value), `${target} ${fixture.file}`).toBe(true)
    for (const fixture of invalid) expect(validate(fixture.value), `${target} ${fixture.file}`).toBe(false)
  }
})

const known = 'draft-2020-12, draft-07, openapi-3.0'

test('openapi-3.0 has only keywords of that version', async () => {
  const text = JSON.stringify(
    (await twin('create-customer-request', 'CreateCustomerRequest')).jsonSchema({ target: 'openapi-3.0' }),
  )
  expect(text).not.toMatch(/"(\$ref|\$defs|\$id|\$schema|\$comment|if|then|else|const|examples)":/)
})

test('a fresh copy at each call, unknown targets throw, and the standard interface is the same', async () => {
  const { jsonSchema, '~standard': standard, with: withOptions } = await twin('customer', 'Customer')
  const first = jsonSchema({ target: 'draft-07' })
  first.type = 'changed'
  expect(jsonSchema({ target: 'draft-07' }).type).toBe('object')
  expect(standard.jsonSchema.input({ target: 'draft-07' })).toEqual(jsonSchema({ target: 'draft-07' }))
  expect(standard.jsonSchema.output({ target: 'openapi-3.0' }).type).toBe('object')
  for (const target of ['draft-04', 'constructor', '']) {
    const mistake = { name: 'MisuseError', code: 'unknown-target', message: expect.stringContaining(known) }
    expect(() => standard.jsonSchema.input({ target })).toThrow(expect.objectContaining(mistake))
  }
  expect(withOptions({ maxIssues: 1 }).validate({})).toMatchObject({
    ok: false,
    issues: [{ pointer: '/id' }],
  })
  expect(withOptions({ maxIssues: 1 }).jsonSchema({ target: 'draft-2020-12' }).title).toBe('Customer')
})
