import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { withCheckDigit } from './id-digits.ts'

/** The Department of Business Development issues it to companies, the Revenue Department to others. */
export const tin = /* @__PURE__ */ defineScheme(
  {
    id: 'tin',
    abbreviation: 'เลขประจำตัวผู้เสียภาษี',
    personal: false,
    pattern: '^0[0-9]{12}$',
    example: '0107537000882',
    masks: ['#############'],
  },
  withCheckDigit,
)

export const description: SchemeDescription = {
  label: 'Taxpayer identification number',
  localName: 'เลขประจำตัวผู้เสียภาษีอากร',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'ระบบลงทะเบียน: เลขประจำตัวผู้เสียภาษีอากร (13 หลัก)',
      publisher: 'Revenue Department of Thailand',
      date: '2019',
      url: 'http://vsreg.rd.go.th/FVATNID/jsp/registpp01login.jsp',
    },
    {
      title: 'More detailed doctests for stdnum.th.moa',
      publisher: 'python-stdnum',
      date: '2021',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/tests/test_th_moa.doctest',
    },
  ],
}
