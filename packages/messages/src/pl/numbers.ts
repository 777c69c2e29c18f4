import type { NumberMessages } from '../messages.ts'

const pl: NumberMessages = {
  issues: {
    'registration-number-length': 'Pole „{Label}” musi mieć od 5 do 22 znaków.',
    'registration-number-damaged:exponent':
      'Pole „{Label}” ma zapis wykładniczy: arkusz kalkulacyjny obciął cyfry. Skopiuj numer jeszcze raz ze źródła.',
    'registration-number-damaged:zeros':
      'Pole „{Label}” ({scheme}) straciło na początku {zeros}, jak w arkuszu kalkulacyjnym: po uzupełnieniu cyfra kontrolna się zgadza.',
    'registration-number-damaged:likely-zeros':
      'Pole „{Label}” ({scheme}) straciło chyba 0 na początku, jak w arkuszu kalkulacyjnym. Wymagana liczba znaków: {allowed}, na przykład {example}.',
    'registration-number-damaged:marks':
      'Numer w polu „{Label}” otaczają znaki arkusza kalkulacyjnego, takie jak = lub cudzysłów. Usuń je.',
    'registration-number-damaged:decimals':
      'Pole „{Label}” kończy się częścią dziesiętną, jaką dodaje arkusz kalkulacyjny. Usuń ją.',
    'registration-number-format': 'Pole „{Label}” musi mieć format {scheme}, na przykład {example}.',
    'registration-number-format:text': 'Pole „{Label}” musi być tekstem.',
    'registration-number-format:digits':
      'Pole „{Label}” zawiera cyfry innego pisma ({script}). Użyj cyfr od 0 do 9.',
    'registration-number-format:letters':
      'Pole „{Label}” zawiera litery innego pisma ({script}). Użyj liter od A do Z.',
    'registration-number-format:characters': 'Pole „{Label}” zawiera znaki inne niż A–Z i 0–9.',
    'registration-number-format:service':
      'Pole „{Label}” nie ma formatu oczekiwanego przez Centrum partnerskie.',
    'registration-number-format:other':
      'To jest {given}. Pole „{Label}” musi zawierać {scheme} (liczba znaków: {allowed}), na przykład {example}.',
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
    'registration-number-unknown-form':
      'Taka postać pola „{Label}” nie jest tu znana. {scheme} wygląda tak: {example}.',
    'registration-number-unknown-form:count':
      'Taka postać pola „{Label}” nie jest tu znana. Liczba znaków ({scheme}): {allowed}, na przykład {example}.',
  },
}

export default pl
