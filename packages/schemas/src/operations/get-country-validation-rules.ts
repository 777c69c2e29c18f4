import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getCountryValidationRules: Operation = {
  id: 'get-country-validation-rules',
  method: 'GET',
  path: '/v1/countryvalidationrules/{country}',
  tag: 'Validations',
  summary: 'Get the rules of a country',
  description:
    'What the service asks of an address in a country: which parts are required, how they are written, and which states, languages and cultures there are.',
  origin: from('documented', 'country-validation-rules'),
  parameters: ['Country'],
  request: null,
  status: 200,
  response: 'CountryValidationRules',
  responseHeaders: [],
  faults: [],
}
