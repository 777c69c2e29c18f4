import type { FormMessages } from '../messages.ts'

const sv: FormMessages = {
  issues: {
    'form-issues': { one: 'Rätta {limit} fält.', other: 'Rätta {limit} fält.' },
    'form-left-out': '{Label} utelämnas eftersom företagets land är {country}.',
    'form-failed': 'Formuläret kunde inte skickas.',
    'form-no-field': 'Formuläret har inget fält för det. Kontakta dem som ansvarar för webbplatsen.',
    'form-file': '{Label} utelämnas eftersom filer inte skickas.',
    'service-refused': '{Label} godtogs inte av Partner Center.',
    'service-fault': 'Partner Center avvisade begäran med kod {faultCode}.',
    'service-fault:unavailable': 'Partner Center kan inte nås just nu. Försök igen om några minuter.',
    'service-fault:busy': 'Partner Center tar emot för många begäranden. Vänta en minut och försök igen.',
    'service-fault:denied':
      'Partner Center godkände inte behörigheten. Logga in igen eller be din administratör om åtkomst.',
    'service-fault:unreadable':
      'Svaret från Partner Center kunde inte läsas. Kontrollera om begäran utfördes innan du försöker igen.',
    'hint-example': 'Exempel: {example}',
    'hint-required-in': 'Obligatoriskt ({country})',
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
