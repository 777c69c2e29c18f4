import { Customer } from '@openpartner/validators/customer'
import { normalizeCustomer } from '@openpartner/validators/normalize'
import { expect, test } from 'vitest'
import { createCorpus } from '../src/corpus/corpus.ts'
import { flatExport, manyChanges, sdkDump } from '../src/corpus/dumps.ts'

const customers = createCorpus('customer', 64).valid

test.each([
  ['a dump of an SDK', sdkDump, { Id: expect.any(String), RelationshipToPartner: expect.any(Number) }],
  ['a flat export', flatExport, { CustomerId: expect.any(String), BillingProfile: null }],
  [
    'many kinds of changes',
    manyChanges,
    { commerce_id: expect.any(String), tags: { Count: expect.any(Number) } },
  ],
])('%s is invalid, and a valid customer once it is normalized', (_name, spell, expected) => {
  for (const customer of customers) {
    const spelled = spell(customer)
    expect(spelled).toMatchObject(expected)
    expect(Customer.check(spelled)).toBe(false)
    const { value, unknownKeys } = normalizeCustomer(spelled)
    expect(unknownKeys).toEqual([])
    expect(value).toHaveProperty(
      'companyProfile.domain',
      (customer as { companyProfile: { domain: string } }).companyProfile.domain,
    )
    expect(Customer.check(value)).toBe(true)
  }
})

test('a dump of an SDK has every null, and no name in camelCase', () => {
  const dumps = customers.map((customer) => JSON.stringify(sdkDump(customer)))
  for (const dump of dumps) {
    expect(dump).toContain('"Next":null')
    expect(dump).not.toMatch(/"[a-z]\w*":/)
  }
})
