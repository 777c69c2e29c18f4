import type { ExplainMessages } from '../explain-messages.ts'

const ro: ExplainMessages = {
  required: 'obligatoriu',
  optional: 'opțional',
  leftOut: 'trebuie omis',
  given: 'specificat',
  notGiven: 'nespecificat',
  kinds: 'Tipuri de numere',
  identifies: 'Identifică',
  example: 'Exemplu',
  sentAs: 'Trimis ca',
  writtenAs: 'Scris ca',
  length: 'Lungime',
  characters: 'caractere: {lengths}',
  separators: 'Separatori',
  keepsSeparators: 'fac parte din număr',
  checkDigit: 'Cifră de control',
  confidence: 'Nivel de încredere',
  notToBeUsed: 'A nu se utiliza: Microsoft cere numărul companiei.',
  contradictions: 'Contradicții între paginile Microsoft',
  sources: 'Surse',
  identified: {
    company: 'o companie',
    taxpayer: 'un contribuabil',
    'vat-registration': 'o înregistrare în scopuri de TVA',
    'sole-trader': 'un întreprinzător individual',
    person: 'o persoană',
  },
  checkDigits: {
    verified: 'se verifică',
    'not-published': 'nu se verifică: calculul ei nu este publicat',
    none: 'nu există',
  },
  confidences: {
    high: 'ridicat: formatul a fost observat la multe numere',
    medium: 'mediu: formatul este documentat, cu puține exemple',
    low: 'scăzut: formatul este o presupunere',
  },
}

export default ro
