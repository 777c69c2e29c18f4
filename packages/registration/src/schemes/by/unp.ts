import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [29, 23, 19, 17, 13, 7, 5, 3]

/** The payer number of the Ministry of Taxes and Duties, in digits for organizations. */
export const unp = /* @__PURE__ */ defineScheme(
  {
    id: 'unp',
    abbreviation: 'УНП',
    latinAbbreviation: 'UNP',
    localName: 'Учетный номер плательщика',
    labels: ['УНН'],
    personal: false,
    pattern: '^[1-7][0-9]{8}$',
    example: '100320487',
    masks: ['#########'],
  },
  (compact) => withIssuedDigit(compact, 8, weightedSum(compact, weights, 11)),
)

export const description: SchemeDescription = {
  label: 'Taxpayer number',
  language: 'ru',
  identifies: 'taxpayer',
  inputMode: 'numeric',
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
