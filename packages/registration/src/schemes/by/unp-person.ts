import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

const weights = [29, 23, 19, 17, 13, 7, 5, 3]
const secondLetters = 'ABCEHKMOPT'

/** The payer number of the Ministry of Taxes and Duties, with two letters for natural persons. */
export const unpPerson = /* @__PURE__ */ defineScheme(
  {
    id: 'unp-person',
    abbreviation: 'УНП',
    personal: true,
    pattern: '^[ABCEHKM][ABCEHKMOPT][0-9]{7}$',
    example: 'MA1953684',
    masks: ['#########'],
  },
  (compact) => {
    // The first letter counts as in 0-9A-Z, the second as its place among those allowed there.
    const digits = compact.slice(0, 1) + secondLetters.indexOf(compact.slice(1, 2)) + compact.slice(2, 8)
    return withDigit(compact, 8, weightedSum(digits, { weights, modulus: 11 }))
  },
)

export const description: SchemeDescription = {
  label: 'Taxpayer number of a natural person',
  localName: 'Учетный номер плательщика',
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
