import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { serial } from './pan-digits.ts'

/** The Income Tax Department issues it; P as the fourth letter is a natural person. */
export const panPerson = /* @__PURE__ */ defineScheme({
  id: 'pan-person',
  abbreviation: 'PAN',
  localName: 'स्थायी लेखा संख्या',
  personal: true,
  pattern: `^[A-Z]{3}P[A-Z]${serial}[A-Z]$`,
  example: 'AAAPL1234C',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Permanent Account Number of an individual',
  language: 'hi',
  identifies: 'person',
  rank: 1,
  inputMode: 'text',
  checkDigit: 'not-published',
  confidence: 'high',
  sources: [
    {
      title: 'PAN (Permanent Account Number, Indian income tax identifier)',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/pan.py',
    },
    {
      title: 'Decoded: exciting details of your PAN number',
      publisher: 'Zee News',
      date: '2016',
      url: 'https://zeenews.india.com/business/news/finance/decoded-5-exciting-details-of-your-pan-number_1912360.html',
    },
  ],
}
