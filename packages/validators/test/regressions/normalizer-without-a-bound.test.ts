import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { normalizeCustomerCollection, normalizePatchCustomerRequest } from '../../dist/normalize.js'
import { PatchCustomerRequest } from '../../dist/patch-customer-request.js'

test('objects that share their parts count each time that they are read', () => {
  const shared = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Key${index}`, null]))
  const items = Array.from({ length: 3300 }, () => ({ CompanyProfile: shared }))
  const document = { items }
  expect(normalizeCustomerCollection(document)).toEqual({
    value: document,
    changes: [],
    unknownKeys: [],
    limit: 'too-big',
  })
  const { changes, limit, value } = normalizeCustomerCollection({ items: items.slice(0, 1000) })
  expect([changes.length, limit]).toEqual([10_000, 'too-many-changes'])
  expect(value).toEqual({ items: items.slice(0, 1000).map(() => ({ companyProfile: {} })) })
})

test('a list of holes is not read', () => {
  const items: unknown[] = []
  items.length = 16_000_000
  expect(normalizeCustomerCollection({ items }).limit).toBe('too-big')
})

test.each(loadFixtures('customer').valid)(
  'a customer that was read can be sent back as a patch: $file',
  ({ value }) => {
    for (const change of [{ relationshipToPartner: 'none' }, { allowDelegatedAccess: false }]) {
      expect(PatchCustomerRequest.check({ ...(value as object), ...change })).toBe(true)
      const sent = { ...(value as object), ...change, tags: null, companyProfile: null }
      const { value: normalized } = normalizePatchCustomerRequest(sent)
      expect(PatchCustomerRequest.check(normalized)).toBe(true)
      expect(normalizePatchCustomerRequest(normalized).changes).toEqual([])
    }
  },
)
