import customer from '@openpartner/schemas/bundle/customer'
import create from '@openpartner/schemas/bundle/draft-07/create-customer-request'
import collection from '@openpartner/schemas/conditional-free/customer-collection'
import type { CountryCode } from '@openpartner/types'
import type { FromSchema } from 'json-schema-to-ts'
import { expect, expectTypeOf, test } from 'vitest'

type Customer = FromSchema<typeof customer>
type Create = FromSchema<typeof create>
type Collection = FromSchema<typeof collection>

test('json-schema-to-ts reads the modules', () => {
  expectTypeOf<Customer['id']>().toEqualTypeOf<string>()
  expectTypeOf<NonNullable<Customer['relationshipToPartner']>>().toEqualTypeOf<
    'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'
  >()
  expectTypeOf<Create['billingProfile']['defaultAddress']['country']>().toEqualTypeOf<CountryCode>()
  expectTypeOf<Collection['items'][number]['id']>().toEqualTypeOf<string>()
  expect([customer.title, create.title, collection.title]).toEqual([
    'Customer',
    'CreateCustomerRequest',
    'CustomerCollection',
  ])
})
