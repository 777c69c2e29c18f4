import { defineRule } from '../define/rule.ts'
import { from } from '../provenance/origin.ts'

export const phoneNumberRequired = /* @__PURE__ */ defineRule({
  code: 'phone-number-required',
  at: '/billingProfile/defaultAddress/phoneNumber',
  if: { companyCountryIn: 'RegistrationNumberCountry' },
  then: 'required-text',
  fault: 'PhoneNumberMissing',
  provenance: from('documented', 'utility-resources', 'error-codes'),
  summary: 'The company is in a country that requires a phone number, but it is missing.',
})
