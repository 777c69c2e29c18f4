import type { ExplainMessages } from '../explain-messages.ts'

const pl: ExplainMessages = {
  required: 'wymagany',
  optional: 'opcjonalny',
  leftOut: 'należy pominąć',
  given: 'podany',
  notGiven: 'niepodany',
  kinds: 'Rodzaje numerów',
  identifies: 'Identyfikuje',
  example: 'Przykład',
  sentAs: 'Wysyłany jako',
  writtenAs: 'Zapisywany jako',
  length: 'Długość',
  characters: '{lengths} znaków',
  separators: 'Separatory',
  keepsSeparators: 'są częścią numeru',
  checkDigit: 'Cyfra kontrolna',
  confidence: 'Wiarygodność',
  notToBeUsed: 'Nie używać: Microsoft wymaga numeru firmy.',
  contradictions: 'Sprzeczności na stronach Microsoft',
  sources: 'Źródła',
  identified: {
    company: 'firmę',
    taxpayer: 'podatnika',
    'vat-registration': 'rejestrację VAT',
    'sole-trader': 'jednoosobową działalność',
    person: 'osobę',
  },
  checkDigits: {
    verified: 'sprawdzana',
    'not-published': 'niesprawdzana: sposób obliczania nie został opublikowany',
    none: 'brak',
  },
  confidences: {
    high: 'wysoka: format potwierdza wiele numerów',
    medium: 'średnia: format jest udokumentowany, ale przykładów jest mało',
    low: 'niska: format jest domysłem',
  },
}

export default pl
