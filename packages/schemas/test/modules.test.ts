import { describe, expect, expectTypeOf, test } from 'vitest'
import customer from '@openpartner/schemas/customer'
import address from '@openpartner/schemas/bundle/draft-07/address'
import create from '@openpartner/schemas/conditional-free/create-customer-request'
import { literalType } from '../build/literal.ts'
import { names, readSchema, variants } from './support/variants.ts'

const importOf = async (specifier: string): Promise<unknown> =>
  ((await import(/* @vite-ignore */ specifier)) as { default: unknown }).default

describe.each(variants)('@openpartner/schemas/%s', (variant) => {
  test.each(names)('%s is what the JSON file is', async (name) => {
    expect(await importOf(`@openpartner/schemas/${variant}${name}`)).toEqual(readSchema(variant, name))
  })
})

test('the types are literal', () => {
  expectTypeOf(customer.properties.relationshipToPartner.enum).toEqualTypeOf<
    readonly ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']
  >()
  expectTypeOf(customer.required).toEqualTypeOf<readonly ['id', 'companyProfile']>()
  expectTypeOf(address.$schema).toEqualTypeOf<'http://json-schema.org/draft-07/schema#'>()
  expectTypeOf(create.additionalProperties).toEqualTypeOf<false>()
})

test('a value of any kind has a literal type, whatever its keys are called', () => {
  expect(literalType({ a: [1, 'b', null, true, []], 'x-y': {} })).toBe(
    '{ readonly a: readonly [1, "b", null, true, readonly []]; readonly "x-y": {} }',
  )
})
