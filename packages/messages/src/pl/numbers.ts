import type { NumberMessages } from '../messages.ts'

const pl: NumberMessages = {
  issues: {
    'registration-number-length': 'Pole „{Label}” musi mieć od 5 do 22 znaków.',
    'registration-number-format': 'Pole „{Label}” musi mieć format {scheme}, na przykład {example}.',
    'registration-number-format:count':
      'Liczba znaków w polu „{Label}” ({scheme}) musi wynosić {allowed}. Przykład: {example}.',
    'registration-number-format:text': 'Pole „{Label}” musi być tekstem.',
    'registration-number-format:digits':
      'Pole „{Label}” zawiera cyfry innego pisma ({script}). Użyj cyfr od 0 do 9.',
    'registration-number-format:letters':
      'Pole „{Label}” zawiera litery innego pisma ({script}). Użyj liter od A do Z.',
    'registration-number-format:characters': 'Pole „{Label}” zawiera znaki inne niż A–Z i 0–9.',
    'registration-number-format:service':
      'Pole „{Label}” nie ma formatu oczekiwanego przez Centrum partnerskie.',
    'registration-number-checksum':
      'Cyfra kontrolna powinna mieć wartość {expected}: w tym numerze ({scheme}) jest błędny znak.',
    'registration-number-checksum:several':
      'Cyfry kontrolne powinny mieć wartość {expected}: w tym numerze ({scheme}) jest błędny znak.',
    'registration-number-checksum:position':
      'Znak {position}, cyfra kontrolna, powinien mieć wartość {expected}: w tym numerze ({scheme}) jest błędny znak.',
    'registration-number-checksum:none':
      'W tym numerze ({scheme}) jest błędny znak: numer o takich cyfrach nie istnieje.',
    'registration-number-suspicious':
      'Pole „{Label}” powtarza jedną cyfrę, co nie zdarza się w prawdziwych numerach.',
    'registration-number-personal': 'Pole „{Label}” zawiera numer osoby ({scheme}). Podaj numer firmy.',
  },
}

export default pl
