import { expect, test } from 'vitest'
import { resourceNamed } from './resource.ts'

test.each(['customer-summary', 'CustomerSummary', 'customersummary', 'CUSTOMER_SUMMARY', 'customerSummary'])(
  '%s is a name of customer-summary',
  (name) => {
    expect(resourceNamed(name).name).toBe('customer-summary')
  },
)

test('an unknown name is answered with the nearest one and with all', () => {
  expect(() => resourceNamed('CreateCustomerReqest')).toThrow(/closest match is create-customer-request\./)
  expect(() => resourceNamed('custmer')).toThrow(/closest match is customer\.[^]*\n {2}api-fault\n/)
})

test('a name that resembles none is answered with all', () => {
  for (const name of ['', 'xyzzy', 'toString'])
    expect(() => resourceNamed(name)).toThrow(/^Unknown resource\. Names/)
})
