import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { withCheckDigit } from './id-digits.ts'

/** The Department of Provincial Administration issues it; the tax number of persons too. */
export const citizenId = /* @__PURE__ */ defineScheme(
  {
    id: 'citizen-id',
    abbreviation: 'เลขบัตรประชาชน',
    latinAbbreviation: 'PIN',
    localName: 'เลขประจำตัวประชาชน',
    personal: true,
    pattern: '^[1-8][0-9]{12}$',
    example: '1234545678781',
    masks: ['#-####-#####-##-#'],
  },
  withCheckDigit,
)

export const description: SchemeDescription = {
  label: 'Personal identification number',
  language: 'th',
  identifies: 'person',
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
      title: 'PIN (Thailand Personal Identification Number)',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/th/pin.py',
    },
  ],
}
