import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Internal Revenue Department issues it; nothing is published of its form. */
export const tin = /* @__PURE__ */ defineScheme({
  id: 'tin',
  abbreviation: 'TIN',
  localName: 'အခွန်ထမ်းမှတ်ပုံတင်အမှတ်',
  personal: false,
  pattern: '^[0-9A-Za-z][0-9A-Za-z/-]{4,21}$',
  example: '123456789',
  masks: [],
  keepsSeparators: true,
})

export const description: SchemeDescription = {
  label: 'Taxpayer identification number',
  language: 'my',
  identifies: 'taxpayer',
  inputMode: 'text',
  confidence: 'low',
  sources: [
    {
      title: 'Tax registration',
      publisher: 'Thilawa Special Economic Zone Management Committee',
      date: '2020',
      url: 'https://www.thilawasez.gov.mm/page/tax-registration-1',
    },
    {
      title: 'Myanmar implementing integrated tax administration system',
      publisher: 'SokSiphana & Associates',
      date: '2019',
      url: 'https://www.soksiphana.com/resources/alerts/myanmar-implementing-integrated-tax-administration-system/',
    },
  ],
}
