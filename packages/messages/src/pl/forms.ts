import type { FormMessages } from '../messages.ts'

const pl: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Popraw {limit} pole.',
      few: 'Popraw {limit} pola.',
      many: 'Popraw {limit} pól.',
      other: 'Popraw {limit} pola.',
    },
    'form-left-out': 'Pole „{Label}” jest pomijane ze względu na kraj firmy ({country}).',
    'service-refused': 'Pole „{Label}” nie zostało zaakceptowane przez Centrum partnerskie.',
    'service-fault': 'Centrum partnerskie odrzuciło żądanie (kod błędu: {faultCode}).',
  },
  labels: {
    'number:company': 'numer firmy',
    'number:taxpayer': 'numer podatkowy',
    'number:vat-registration': 'numer VAT',
    'number:sole-trader': 'numer jednoosobowej działalności',
    'number:person': 'numer identyfikacyjny osoby',
  },
}

export default pl
