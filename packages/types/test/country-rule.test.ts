import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { compile } from './compile.ts'

const request = (country: string, company: string, phone: string): string => `
import type { CreateCustomerRequest, WithCountryRule } from '../generated/index.d.ts'
export const request: WithCountryRule<CreateCustomerRequest> = {
  companyProfile: { domain: 'contoso.onmicrosoft.com'${company} },
  billingProfile: {
    email: 'elin@contoso.example', culture: 'en-us', language: 'en', companyName: 'Contoso',
    defaultAddress: { addressLine1: '1 Main Street', city: 'X', country: '${country}'${phone} },
  },
}
`
const number = ", organizationRegistrationNumber: '16727230000197'"
const phone = ", phoneNumber: '5511999990000'"

test.each([
  ['BR', number, phone],
  ['SE', '', ''],
  ['SE', '', phone],
])('%s compiles with what the rule asks for', (country, company, contact) => {
  expect(compile(request(country, company, contact))).toBe('')
})

test.each([
  ['BR', '', phone],
  ['BR', number, ''],
  ['SE', number, phone],
  ['UK', '', ''],
])('%s does not compile against the rule', (country, company, contact) => {
  expect(compile(request(country, company, contact))).toContain('error TS')
})

test.each([
  ['../README.md', 'ts'],
  ['../../../README.md', 'typescript'],
])('the example of %s compiles', (path, language) => {
  const [example] = codeBlocks(readFileSync(new URL(path, import.meta.url), 'utf8'), language)
  expect(example).toContain('WithCountryRule')
  expect(compile(String(example).replace('@openpartner/types', '../generated/index.d.ts'))).toBe('')
})
