import type { FormMessages } from '../messages.ts'

const en: FormMessages = {
  issues: {
    'form-issues': { one: 'Correct {limit} field.', other: 'Correct {limit} fields.' },
    'form-left-out': "{Label} is left out because the company's country is {country}.",
    'form-failed': 'The form could not be submitted.',
    'form-no-field': 'This form has no field for it. Please tell the people who run this website.',
    'form-file': '{Label} is left out because files are not sent.',
    'service-refused': '{Label} was not accepted by Partner Center.',
    'service-fault': 'Partner Center rejected the request with code {faultCode}.',
    'service-fault:unavailable':
      'Partner Center cannot be reached at the moment. Try again in a few minutes.',
    'service-fault:busy': 'Partner Center is receiving too many requests. Wait a minute, then try again.',
    'service-fault:denied':
      'Partner Center did not authorize the request. Sign in again, or ask your administrator for access.',
    'service-fault:unreadable':
      "Partner Center's response could not be read. Check whether the request was carried out before you try again.",
    'hint-example': 'Example: {example}',
    'hint-required-in': 'Required ({country})',
  },
  labels: {
    'number:company': 'company number',
    'number:taxpayer': 'tax number',
    'number:vat-registration': 'VAT number',
    'number:sole-trader': "sole trader's number",
    'number:person': 'personal number',
  },
}

export default en
