import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { luhnValue } from '../sums/luhn.ts'

/** The South African Revenue Service issues it for income tax, to companies and persons alike. */
export const taxReference = /* @__PURE__ */ defineScheme(
  {
    id: 'tax-reference',
    abbreviation: 'Tax Ref No',
    localName: 'Tax reference number',
    labels: ['ITR', 'TRN'],
    personal: false,
    pattern: '^[01239][0-9]{9}$',
    example: '0001339050',
    masks: ['##########'],
  },
  (compact) => withDigit(compact, 9, luhnValue(compact, 9, 10)),
)

export const description: SchemeDescription = {
  label: 'Tax reference number',
  language: 'en',
  identifies: 'taxpayer',
  rank: 1,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'South Africa: tax reference number logic and validation',
      publisher: 'Deel Local Payroll',
      date: '2025',
      url: 'https://support.payspace.com/portal/en/kb/articles/tax-ref-number-logic-and-validation',
    },
    {
      title: 'More detailed doctests for stdnum.za.tin',
      publisher: 'python-stdnum',
      date: '2019',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/tests/test_za_tin.doctest',
    },
  ],
}
