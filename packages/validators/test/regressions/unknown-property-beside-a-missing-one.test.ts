import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'

test('an unknown property is seen where a required one is missing: there are as many as there should be', () => {
  const result = CreateCustomerRequest.validate({
    companyProfile: { domainName: 'contoso.example' },
    billingProfile: {},
  })
  const issues = result.ok ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`)
  expect(issues).toContain('required /companyProfile/domain')
  expect(issues).toContain('unknown-property /companyProfile/domainName')
})
