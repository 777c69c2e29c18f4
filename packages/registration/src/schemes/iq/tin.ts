import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The General Commission for Taxes issues it, the Registrar of Companies one of its own; of unknown form. */
export const tin = /* @__PURE__ */ defineScheme({
  id: 'tin',
  abbreviation: 'الرقم الضريبي',
  latinAbbreviation: 'TIN',
  localName: 'الرقم الضريبي',
  labels: ['رقم السجل التجاري'],
  personal: false,
  pattern: '^[0-9A-Za-z][0-9A-Za-z/-]{4,21}$',
  example: '31813-2',
  masks: [],
  keepsSeparators: true,
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'ar',
  identifies: 'taxpayer',
  inputMode: 'text',
  confidence: 'low',
  sources: [
    {
      title: 'Iraq Ministry of Trade, Registrar of Companies',
      publisher: 'org-id.guide',
      date: '2025',
      url: 'http://org-id.guide/list/IQ-MOT',
    },
  ],
}
