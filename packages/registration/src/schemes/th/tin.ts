import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { withCheckDigit } from './id-digits.ts'

// Tax invoices say whether the head office or which branch, in words or in five digits.
const branch = /[\s(,/-]+(?:สำนักงานใหญ่|head office|(?:สาขา(?:ที่)?|branch)[\s.:]*[0-9]{1,5}|[0-9]{5})\)?\s*$/i

/** The Department of Business Development issues it to companies, the Revenue Department to others. */
export const tin = /* @__PURE__ */ defineScheme(
  {
    id: 'tin',
    abbreviation: 'เลขประจำตัวผู้เสียภาษี',
    latinAbbreviation: 'TIN',
    localName: 'เลขประจำตัวผู้เสียภาษีอากร',
    labels: ['เลขผู้เสียภาษี', 'เลขทะเบียนนิติบุคคล'],
    personal: false,
    pattern: '^0[0-9]{12}$',
    example: '0107537000882',
    masks: ['#############'],
  },
  withCheckDigit,
  branch,
)

export const description: SchemeDescription = {
  label: 'Taxpayer identification number',
  language: 'th',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'ใบกำกับภาษี (สาขา): how invoices name the branch',
      publisher: 'Pornkawin & Thip',
      date: '2024',
      url: 'https://www.pornkawinthip.com/%E0%B9%83%E0%B8%9A%E0%B8%81%E0%B8%B3%E0%B8%81%E0%B8%B1%E0%B8%9A%E0%B8%A0%E0%B8%B2%E0%B8%A9%E0%B8%B5-%E0%B8%AA%E0%B8%B2%E0%B8%82%E0%B8%B2/',
    },
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
