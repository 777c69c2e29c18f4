import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Federal Tax Authority issues it for value-added tax, corporate tax and excise. */
export const trn = /* @__PURE__ */ defineScheme({
  id: 'trn',
  abbreviation: 'TRN',
  localName: 'رقم التسجيل الضريبي',
  labels: ['الرقم الضريبي'],
  personal: false,
  pattern: '^1[0-9]{14}$',
  example: '100123456700003',
  masks: ['###############'],
})

export const description: SchemeDescription = {
  label: 'Tax registration number',
  language: 'ar',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'TRN verification in UAE',
      publisher: 'ClearTax',
      date: '2025-11-11',
      url: 'https://www.cleartax.com/ae/trn-verification-uae',
    },
    {
      title: 'What is the Tax Registration Number (TRN) UAE',
      publisher: 'VAT Registration UAE',
      date: '2024',
      url: 'https://vatregistrationuae.com/?p=2601',
    },
  ],
}
