import { Validator } from '@cfworker/json-schema'
import '@hyperjump/json-schema/draft-04'
import '@hyperjump/json-schema/draft-07'
import '@hyperjump/json-schema/openapi-3-0'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { attempts, goOffline } from '../../src/offline.ts'
import { published } from '../../src/variant-engines.ts'

goOffline()

/** Each self-contained variant with the dialects that it must be read in; cfworker knows no OpenAPI. */
const readings = [
  { folder: 'bundle/', dialect: 'https://json-schema.org/draft/2020-12/schema', draft: '2020-12' },
  { folder: 'bundle/draft-07/', dialect: 'http://json-schema.org/draft-07/schema', draft: '7' },
  { folder: 'conditional-free/', dialect: 'http://json-schema.org/draft-04/schema', draft: '4' },
  { folder: 'conditional-free/', dialect: 'https://spec.openapis.org/oas/3.0/dialect', draft: undefined },
] as const

describe.each(readings)('$folder as $dialect', ({ folder, dialect, draft }) => {
  test.each(resources)('$name: other engines need no other file for the right verdicts', async ({ name }) => {
    const schema = published(folder + name)
    const address = `https://self-contained.example/${readings.findIndex((one) => one.dialect === dialect)}/${name}`
    registerSchema(schema, address, dialect)
    const hyperjump = await validate(address)
    const cfworker = draft && new Validator(schema, draft)
    const { valid, invalid } = loadFixtures(name)
    const wrong = [
      ...valid.map((one) => [one, true] as const),
      ...invalid.map((one) => [one, false] as const),
    ]
      .filter(
        ([{ value }, expected]) =>
          hyperjump(value as Parameters<typeof hyperjump>[0]).valid !== expected ||
          (cfworker?.validate(value).valid ?? expected) !== expected,
      )
      .map(([{ file }]) => file)
    expect(wrong).toEqual([])
  })
})

test('the network was not asked', () => {
  expect(attempts).toEqual([])
})
