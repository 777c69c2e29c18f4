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
    'form-failed': 'Nie udało się wysłać formularza.',
    'form-no-field': 'W tym formularzu nie ma na to pola. Poinformuj osoby prowadzące tę witrynę.',
    'form-file': 'Pole „{Label}” jest pomijane, ponieważ pliki nie są wysyłane.',
    'service-refused': 'Pole „{Label}” nie zostało zaakceptowane przez Centrum partnerskie.',
    'service-fault': 'Centrum partnerskie odrzuciło żądanie (kod błędu: {faultCode}).',
    'service-fault:unavailable':
      'Centrum partnerskie jest obecnie niedostępne. Spróbuj ponownie za kilka minut.',
    'service-fault:busy':
      'Centrum partnerskie otrzymuje zbyt wiele żądań. Odczekaj minutę i spróbuj ponownie.',
    'service-fault:denied':
      'Centrum partnerskie nie autoryzowało żądania. Zaloguj się ponownie lub poproś administratora o dostęp.',
    'service-fault:unreadable':
      'Nie udało się odczytać odpowiedzi Centrum partnerskiego. Zanim spróbujesz ponownie, sprawdź, czy żądanie zostało wykonane.',
    'hint-example': 'Przykład: {example}',
    'hint-required-in': 'Wymagane ({country})',
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
