import type { FormMessages } from '../messages.ts'

const sv: FormMessages = {
  issues: {
    'form-issues': { one: 'Rätta {limit} fält.', other: 'Rätta {limit} fält.' },
    'form-left-out': '{Label} utelämnas eftersom företagets land är {country}.',
    'service-refused': '{Label} godtogs inte av Partner Center.',
    'service-fault': 'Partner Center avvisade begäran med kod {faultCode}.',
  },
  labels: {
    'number:company': 'organisationsnummer',
    'number:taxpayer': 'skattenummer',
    'number:vat-registration': 'momsregistreringsnummer',
    'number:sole-trader': 'nummer för enskild näringsidkare',
    'number:person': 'personnummer',
  },
}

export default sv
