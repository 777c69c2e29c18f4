import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** The minister of digital affairs issues it to persons: date of birth, serial number, check digit. */
export const pesel = /* @__PURE__ */ defineScheme(
  {
    id: 'pesel',
    abbreviation: 'PESEL',
    localName: 'Numer PESEL',
    personal: true,
    pattern: '^[0-9]{2}([02468][1-9]|[13579][0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{5}$',
    example: '44051401359',
    masks: ['###########'],
  },
  (compact) => withDigit(compact, 10, (10 - weightedSum(compact, weights, 10)) % 10),
)

export const description: SchemeDescription = {
  label: 'Personal identification number',
  language: 'pl',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'PESEL: co można z niego wyczytać?',
      publisher: 'Finansowa Porównywarka',
      date: '2021',
      url: 'https://finansowaporownywarka.pl/pesel-co-mozna-z-niego-wyczytac/',
    },
    {
      title: 'PESEL (Polish national identification number)',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pl/pesel.py',
    },
  ],
}
