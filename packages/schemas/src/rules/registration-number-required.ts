import { defineRule } from '../define/rule.ts'
import { bothDocuments, from } from '../provenance/origin.ts'

export const registrationNumberRequired = /* @__PURE__ */ defineRule({
  code: 'registration-number-required',
  at: '/companyProfile/organizationRegistrationNumber',
  if: { companyCountryIn: 'RegistrationNumberCountry' },
  then: 'required-text',
  fault: 'RegistrationNumberMissing',
  provenance: from('documented', ...bothDocuments, 'create-a-customer', 'error-codes'),
  summary: 'The company is in a country that requires a registration number, but it is missing.',
})
