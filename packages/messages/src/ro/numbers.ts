import type { NumberMessages } from '../messages.ts'

const ro: NumberMessages = {
  issues: {
    'registration-number-length': 'Câmpul „{Label}” trebuie să aibă între 5 și 22 de caractere.',
    'registration-number-damaged:exponent':
      'Câmpul „{Label}” este în notație exponențială: o foaie de calcul i-a tăiat cifre. Copiați-l din nou din sursă.',
    'registration-number-damaged:zeros':
      'Câmpul „{Label}” ({scheme}) a pierdut {zeros} la început, ca într-o foaie de calcul: cu acest început, cifra de control este corectă.',
    'registration-number-damaged:likely-zeros':
      'Câmpul „{Label}” ({scheme}) pare să fi pierdut un 0 la început, ca într-o foaie de calcul. Numărul de caractere trebuie să fie {allowed}, de exemplu {example}.',
    'registration-number-damaged:marks':
      'Câmpul „{Label}” este înconjurat de semne ale unei foi de calcul, cum ar fi = sau ghilimele. Eliminați-le.',
    'registration-number-damaged:decimals':
      'Câmpul „{Label}” se termină cu zecimale, cum adaugă o foaie de calcul. Eliminați-le.',
    'registration-number-format': 'Câmpul „{Label}” trebuie să aibă formatul {scheme}, de exemplu {example}.',
    'registration-number-format:text': 'Câmpul „{Label}” trebuie să fie text.',
    'registration-number-format:digits':
      'Câmpul „{Label}” conține cifre din altă scriere ({script}). Utilizați cifre de la 0 la 9.',
    'registration-number-format:letters':
      'Câmpul „{Label}” conține litere din altă scriere ({script}). Utilizați litere de la A la Z.',
    'registration-number-format:characters': 'Câmpul „{Label}” conține alte caractere decât A–Z și 0–9.',
    'registration-number-format:service': 'Câmpul „{Label}” nu are formatul așteptat de Partner Center.',
    'registration-number-format:other':
      'Acest număr este {given}. Câmpul „{Label}” trebuie să fie {scheme} (număr de caractere: {allowed}), de exemplu {example}.',
    'registration-number-checksum':
      'Cifra de control ar trebui să fie {expected}: un caracter din acest număr ({scheme}) este greșit.',
    'registration-number-checksum:several':
      'Cifrele de control ar trebui să fie {expected}: un caracter din acest număr ({scheme}) este greșit.',
    'registration-number-checksum:position':
      'Caracterul {position}, o cifră de control, ar trebui să fie {expected}: un caracter din acest număr ({scheme}) este greșit.',
    'registration-number-checksum:none':
      'Un caracter este greșit: niciun număr {scheme} nu are aceste cifre.',
    'registration-number-suspicious':
      'Câmpul „{Label}” repetă o singură cifră, ceea ce nu se întâmplă la un număr real.',
    'registration-number-personal':
      'Câmpul „{Label}” conține numărul unei persoane ({scheme}). Specificați numărul companiei.',
    'registration-number-unknown-form':
      'Această formă a câmpului „{Label}” nu este cunoscută aici. {scheme} arată ca {example}.',
    'registration-number-unknown-form:count':
      'Această formă a câmpului „{Label}” nu este cunoscută aici. Numărul de caractere ({scheme}): {allowed}, de exemplu {example}.',
  },
}

export default ro
