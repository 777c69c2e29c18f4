import type { FormMessages } from '../messages.ts'

const en: FormMessages = {
  issues: {
    'form-issues': { one: 'Correct {limit} field.', other: 'Correct {limit} fields.' },
    'form-left-out': "{Label} is left out because the company's country is {country}.",
    'service-refused': '{Label} was not accepted by Partner Center.',
    'service-fault': 'Partner Center rejected the request with code {faultCode}.',
  },
  labels: {
    'number:company': 'company number',
    'number:taxpayer': 'tax number',
    'number:vat-registration': 'VAT number',
    'number:sole-trader': 'number of a sole trader',
    'number:person': 'personal number',
  },
}

export default en
