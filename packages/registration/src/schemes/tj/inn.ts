import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The taxpayer number of the Tax Committee, for organizations and natural persons. */
export const inn = /* @__PURE__ */ defineScheme({
  id: 'inn',
  abbreviation: 'РМА',
  latinAbbreviation: 'RMA',
  localName: 'Рақами мушаххаси андозсупоранда',
  labels: ['ИНН', 'INN'],
  personal: false,
  pattern: '^[0-9]{9}$',
  example: '020025789',
  masks: ['#########'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'tg',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'low',
  sources: [
    {
      title: 'Tajikistan tax identification number (TJ-TIN)',
      publisher: 'org-id.guide',
      date: '2026',
      url: 'http://org-id.guide/list/TJ-TIN',
    },
    {
      title: 'Tajikistan tax ID number guide',
      publisher: 'TaxDo',
      date: '2026',
      url: 'https://taxdo.com/resources/global-tax-id-validation-guide/tajikistan',
    },
  ],
}
