import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** The tax authority issues it, and it is the enterprise code; three more digits are a branch. */
export const mst = /* @__PURE__ */ defineScheme(
  {
    id: 'mst',
    abbreviation: 'MST',
    localName: 'Mã số thuế',
    labels: ['Mã số doanh nghiệp', 'MSDN'],
    personal: false,
    pattern: '^[0-9]{10}(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})?$',
    example: '0300588569',
    masks: ['##########', '##########-###'],
  },
  (compact) => {
    // Digits 3 to 9 count from 0000001.
    if (compact.slice(2, 9) === '0000000') return undefined
    return withIssuedDigit(compact, 9, 10 - weightedSum(compact, weights, 11))
  },
)

export const description: SchemeDescription = {
  label: 'Tax code',
  language: 'vi',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Structure of the tax identification number, Circular 105/2020/TT-BTC',
      publisher: 'LawNet',
      date: '2025',
      url: 'https://lawnet.vn/chinh-sach-thue/en/shall-the-tax-identification-number-issued-for-individuals-households-be-used-until-june-30-2025-22187.html',
    },
    {
      title: 'More detailed doctests for stdnum.vn.mst',
      publisher: 'python-stdnum',
      date: '2020',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/tests/test_vn_mst.doctest',
    },
  ],
}
