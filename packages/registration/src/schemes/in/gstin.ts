import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { luhnSum } from '../stdnum.ts'
import { serial } from './pan-digits.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The tax officers of the state issue it: state, PAN, registration in the state, Z, check character. */
export const gstin = /* @__PURE__ */ defineScheme(
  {
    id: 'gstin',
    abbreviation: 'GSTIN',
    personal: false,
    pattern: `^(0[1-9]|[12][0-9]|3[0-8]|9[79])[A-Z]{3}[ABCFGHJKLPT][A-Z]${serial}[A-Z][1-9A-Z]Z[0-9A-Z]$`,
    example: '27AAPFU0939F1ZV',
    masks: ['###############'],
  },
  (compact) => {
    const front = compact.slice(0, 14)
    // The Luhn algorithm modulo 36.
    return front + alphabet[(36 - luhnSum(`${front}0`, alphabet)) % 36]
  },
)

export const description: SchemeDescription = {
  label: 'Goods and services tax identification number',
  localName: 'Goods and Services Tax Identification Number',
  identifies: 'vat-registration',
  rank: 2,
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'GSTIN (Goods and Services Tax identification number, Indian VAT number)',
      publisher: 'python-stdnum',
      date: '2021',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/gstin.py',
    },
    {
      title: 'What are the GST state codes and what are the components of GSTIN',
      publisher: 'TaxRodo',
      date: '2021',
      url: 'https://taxrodo.com/news/tax/gst/what-are-the-gst-state-codes-and-what-are-the-components-of-gstin',
    },
  ],
}
