import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

/** Of the digits, after two letters that weigh 29 and 23. */
const weights = [0, 0, 19, 17, 13, 7, 5, 3]
const secondLetters = 'ABCEHKMOPT'

/** The payer number of the Ministry of Taxes and Duties, with two letters for natural persons. */
export const unpPerson = /* @__PURE__ */ defineScheme(
  {
    id: 'unp-person',
    abbreviation: 'УНП',
    latinAbbreviation: 'UNP',
    localName: 'Учетный номер плательщика',
    personal: true,
    pattern: '^[ABCEHKM][ABCEHKMOPT][0-9]{7}$',
    example: 'MA1953684',
    masks: ['#########'],
  },
  (compact) => {
    // The first letter counts as in 0-9A-Z, the second as its place among those allowed there.
    const letters = (compact.charCodeAt(0) - 55) * 29 + secondLetters.indexOf(compact.charAt(1)) * 23
    return withIssuedDigit(compact, 8, (letters + weightedSum(compact, weights, 11)) % 11)
  },
)

export const description: SchemeDescription = {
  label: 'Taxpayer number of a natural person',
  language: 'ru',
  identifies: 'person',
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'unp-validator, after resolution 127 of the Ministry of Taxes and Duties of 31 December 2003',
      publisher: 'npm',
      date: '2003-12-31',
      url: 'https://www.npmjs.com/package/unp-validator',
    },
    {
      title: 'stdnum.by.unp',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/by/unp.py',
    },
  ],
}
