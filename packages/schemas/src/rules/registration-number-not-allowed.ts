import { defineRule } from '../define/rule.ts'
import { bothDocuments, from } from '../provenance/origin.ts'

export const registrationNumberNotAllowed = /* @__PURE__ */ defineRule({
  code: 'registration-number-not-allowed',
  at: '/companyProfile/organizationRegistrationNumber',
  if: { companyCountryIn: 'CountryWithoutRegistrationNumber' },
  then: 'not-allowed',
  fault: 'RegistrationNumberNotSupported',
  // The create pages call the number optional elsewhere; both documents and error 600002 say that it must not be there.
  provenance: from('documented', ...bothDocuments, 'error-codes'),
  summary:
    'The company is in a country for which Partner Center does not accept a registration number, but there is one.',
})
