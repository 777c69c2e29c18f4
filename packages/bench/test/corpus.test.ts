import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { Customer } from '@openpartner/validators/customer'
import { UpdateBillingProfileRequest } from '@openpartner/validators/update-billing-profile-request'
import { expect, test } from 'vitest'
import { createCorpus } from '../src/corpus/corpus.ts'

const validators = {
  customer: Customer,
  'create-customer-request': CreateCustomerRequest,
  'open-create-customer-request': CreateCustomerRequest,
  'update-billing-profile-request': UpdateBillingProfileRequest,
} as const

// A document that is thought to be wrong and is not leaves every library out of the tables.
test.each(Object.keys(validators) as (keyof typeof validators)[])(
  'what is wrong in a %s is wrong',
  (subject) => {
    const { valid, invalid } = createCorpus(subject, 500)
    const isValid = (document: unknown): boolean => validators[subject].check(document)
    expect(valid.filter((document) => !isValid(document))).toEqual([])
    expect(Object.values(invalid).flat().filter(isValid)).toEqual([])
  },
)
