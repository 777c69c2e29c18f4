import { expect, test } from 'vitest'
import { customerContract } from '../src/index.ts'
import { names, readSchema } from './support/variants.ts'

test('500 requests per minute per tenant identifier', () => {
  expect(customerContract.rateLimit).toEqual({ requests: 500, per: 'minute', scope: 'tenant identifier' })
})

test('four clouds, Germany in the document of 2021 only', () => {
  const byDocument = (document: '2021' | 'current'): string[] =>
    customerContract.clouds.filter(({ documents }) => documents.includes(document)).map(({ name }) => name)
  expect(byDocument('2021')).toEqual([
    'Partner Center',
    'Partner Center operated by 21Vianet',
    'Partner Center for Microsoft Cloud Germany',
    'Partner Center for Microsoft Cloud for US Government',
  ])
  expect(byDocument('current')).toEqual([
    'Partner Center',
    'Partner Center operated by 21Vianet',
    'Partner Center for Microsoft Cloud for US Government',
  ])
})

test('every operation takes and answers resources that exist', () => {
  const { operations } = customerContract
  const named = operations
    .flatMap(({ request, response }) => [request, response])
    .filter((name) => name !== null)
  expect(named.filter((name) => !(names as readonly string[]).includes(name))).toEqual([])
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  expect(operations.every(({ path }) => path.startsWith('/v1/customers'))).toBe(true)
})

test('every request has an operation that takes it', () => {
  const taken = new Set(customerContract.operations.map(({ request }) => request))
  expect(names.filter((name) => name.endsWith('-request') && !taken.has(name))).toEqual([
    'customer-relationship-request', // a response in spite of its name
  ])
})

test('three properties come only when reading by identifier, one only with a creation', () => {
  expect(customerContract.onlyWhenReadById).toEqual(['allowDelegatedAccess', 'customDomains', 'tags'])
  expect(customerContract.onlyWhenCreated).toEqual(['userCredentials'])
  const { properties } = readSchema('', 'customer') as { properties: object }
  const listed = readSchema('', 'customer-summary') as { properties: object }
  for (const property of [...customerContract.onlyWhenReadById, ...customerContract.onlyWhenCreated]) {
    expect(properties).toHaveProperty(property)
    expect(listed.properties).not.toHaveProperty(property)
  }
})

test('the contract cannot be changed by a caller', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(customerContract)).toBe(true)
})
