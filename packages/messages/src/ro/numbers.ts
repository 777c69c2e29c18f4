import type { NumberMessages } from '../messages.ts'

const ro: NumberMessages = {
  issues: {
    'registration-number-length': 'Câmpul „{Label}” trebuie să aibă între 5 și 22 de caractere.',
    'registration-number-format': 'Câmpul „{Label}” trebuie să aibă formatul {scheme}, de exemplu {example}.',
    'registration-number-format:count':
      'Numărul de caractere din câmpul „{Label}” ({scheme}) trebuie să fie {allowed}. Exemplu: {example}.',
    'registration-number-format:text': 'Câmpul „{Label}” trebuie să fie text.',
    'registration-number-format:digits':
      'Câmpul „{Label}” conține cifre din altă scriere ({script}). Utilizați cifre de la 0 la 9.',
    'registration-number-format:letters':
      'Câmpul „{Label}” conține litere din altă scriere ({script}). Utilizați litere de la A la Z.',
    'registration-number-format:characters': 'Câmpul „{Label}” conține alte caractere decât A–Z și 0–9.',
    'registration-number-format:service': 'Câmpul „{Label}” nu are formatul așteptat de Partner Center.',
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
  },
}

export default ro
