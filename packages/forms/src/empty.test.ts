import { createRequire } from 'node:module'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { describe, expect, test } from 'vitest'
import * as functions from './empty.ts'
import { fromForm } from './from-form.ts'

type Schema = {
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  $defs?: Record<string, Schema>
}

const require = createRequire(import.meta.url)

/** Pointer of every property of a schema, read independently of the generator. */
function pointersOf(schema: Schema, root: Schema, parent: string): string[] {
  const target =
    schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  return Object.entries(target.properties ?? {}).flatMap(([name, part]) => [
    `${parent}/${name}`,
    ...pointersOf(part, root, `${parent}/${name}`),
  ])
}

function keysOf(value: unknown, parent: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, part]) => [
    `${parent}/${name}`,
    ...keysOf(part, `${parent}/${name}`),
  ])
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).flatMap(leavesOf)
    : [value]
}

describe.each([
  ['customer', functions.emptyCustomer, 60],
  ['create-customer-request', functions.emptyCreateCustomerRequest, 30],
  ['create-indirect-customer-request', functions.emptyCreateIndirectCustomerRequest, 31],
  ['update-billing-profile-request', functions.emptyUpdateBillingProfileRequest, 30],
] as const)('%s', (name, empty, minKeys) => {
  const schema = require(`@openpartner/schemas/bundle/${name}.schema.json`) as Schema

  test('has every property of the schema, and no other', () => {
    const keys = keysOf(empty(), '')
    expect(keys.toSorted()).toEqual(pointersOf(schema, schema, '').toSorted())
    expect(keys.length).toBeGreaterThan(minKeys)
  })

  test('is empty text and empty lists, new at each call', () => {
    expect(leavesOf(empty()).filter((leaf) => leaf !== '' && JSON.stringify(leaf) !== '[]')).toEqual([])
    expect(empty()).not.toBe(empty())
  })
})

test('as a form it has its issues at the fields', () => {
  const result = CreateCustomerRequest.validate(fromForm(functions.emptyCreateCustomerRequest()))
  expect(result.ok ? [] : result.issues.map(({ pointer, code }) => `${code} ${pointer}`).toSorted()).toEqual([
    'required /billingProfile/companyName',
    'required /billingProfile/culture',
    'required /billingProfile/defaultAddress/addressLine1',
    'required /billingProfile/defaultAddress/city',
    'required /billingProfile/defaultAddress/country',
    'required /billingProfile/email',
    'required /billingProfile/language',
    'required /companyProfile/domain',
  ])
})
