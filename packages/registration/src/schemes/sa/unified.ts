import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Ministry of Commerce issues it to businesses, other ministries to other establishments. */
export const unified = /* @__PURE__ */ defineScheme({
  id: 'unified',
  abbreviation: 'الرقم الموحد',
  latinAbbreviation: 'Unified No',
  localName: 'الرقم الموحد للمنشأة',
  labels: ['الرقم الوطني الموحد'],
  personal: false,
  pattern: '^7[0-9]{9}$',
  example: '7016651718',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Unified national number',
  language: 'ar',
  identifies: 'company',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title:
        'Approval of the unified number starting with 7 for non-governmental establishments, No. 42007290',
      publisher: 'Saudi Central Bank',
      date: '2020-09-28',
      url: 'https://rulebook.sama.gov.sa/en/node/10194/revisions/107564/view',
    },
  ],
}
