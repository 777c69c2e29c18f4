import { CustomerCollection } from '@openpartner/validators/customer-collection'
import { expect, test } from 'vitest'

test('an issue behind very many ignored ones still counts', () => {
  const items = Array.from({ length: 10_000 }, () => null)
  const collection = { items, continuationToken: 'x'.repeat(100_000) }
  const lenient = CustomerCollection.with({ ignore: ['type'] })
  expect(lenient.check(collection)).toBe(false)
  expect(lenient.validate(collection)).toMatchObject({ issues: [{ pointer: '/continuationToken' }] })
})
