import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { luhnValue } from '../sums/luhn.ts'
import { serial } from './pan-digits.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const state = '(0[1-9]|[12][0-9]|3[0-8]|9[79])'
const pan = `[A-Z]{3}[ABCFGHJKLPT][A-Z]${serial}[A-Z]`
// The fourteenth character is the kind of registration: Z, those after it, S (input service distributor), C (collector of tax).
const ofPan = `${pan}[1-9A-Z][1-9A-JSZ]`
// D is a deductor of tax, who may have a tax deduction account number (TAN) in place of a PAN.
const ofTan = '[A-Z]{4}[0-9]{5}[A-Z][1-9A-Z][DZ]'
// Year, country and serial number: non-residents, online services from abroad, United Nations and embassies, others notified.
const ofForeign = '[0-9]{2}[A-Z]{3}[0-9]{5}(N[FRT]|OS|UN|ON)'

/** The tax officers of the state issue it: state, whose registration, its kind, check character. */
export const gstin = /* @__PURE__ */ defineScheme(
  {
    id: 'gstin',
    abbreviation: 'GSTIN',
    localName: 'Goods and Services Tax Identification Number',
    labels: ['GSTN', 'UIN'],
    personal: false,
    pattern: `^${state}(${ofPan}|${ofTan}|${ofForeign})[0-9A-Z]$`,
    example: '27AAPFU0939F1ZV',
    masks: ['###############'],
  },
  (compact) => {
    const expected = alphabet.charAt(luhnValue(compact, 14, 36))
    return compact.charAt(14) === expected ? compact : compact.slice(0, 14) + expected
  },
)

export const description: SchemeDescription = {
  label: 'Goods and services tax identification number',
  language: 'en',
  identifies: 'vat-registration',
  rank: 2,
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'GST number format: kinds of registration by the last three characters',
      publisher: 'Ramkola GATLA',
      date: '2021',
      url: 'http://ramkolagatla.blogspot.com/',
    },
    {
      title: 'GSTIN number format: tax deductors, non-residents, UIN',
      publisher: 'Teachoo',
      date: '2019',
      url: 'https://www.teachoo.com/6925/1984/GSTIN-Number-Format/category/GST-Registration/',
    },
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
