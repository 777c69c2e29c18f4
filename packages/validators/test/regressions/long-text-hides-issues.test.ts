import { Customer } from '@openpartner/validators/customer'
import { expect, test } from 'vitest'

test('ten megabytes of text are refused at their field, and hide no other issue', () => {
  const billingProfile = { email: 'a.'.repeat(5_000_000), culture: 'x' }
  expect(
    Customer.validate({ id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', companyProfile: {}, billingProfile }),
  ).toMatchObject({
    issues: [
      { code: 'pattern', pointer: '/billingProfile/culture' },
      { code: 'too-long', pointer: '/billingProfile/email' },
    ],
  })
})
