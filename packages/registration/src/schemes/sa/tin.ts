import { defineScheme, type SchemeDescription } from '../scheme.ts'

// Taxpayers are numbered in sequence and have come to 31; the commercial registrations of Hail, Al-Jawf, the
// Northern Borders and Tabuk begin with 33 to 35.

/** The Zakat, Tax and Customs Authority issues it: 3 for the kingdom, eight digits, a check digit. */
export const tin = /* @__PURE__ */ defineScheme({
  id: 'tin',
  abbreviation: 'الرقم المميز',
  latinAbbreviation: 'TIN',
  localName: 'الرقم المميز',
  personal: false,
  pattern: '^3[0-2][0-9]{8}$',
  example: '3002707692',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'ar',
  identifies: 'taxpayer',
  rank: 3,
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'Saudi Arabia, information on tax identification numbers',
      publisher: 'OECD',
      date: '2019',
      url: 'https://www.scribd.com/document/668600478/SaudiArabia-TIN',
    },
    {
      title: 'Saudi Arabia TIN number guide',
      publisher: 'Lookuptax',
      date: '2024',
      url: 'https://lookuptax.com/docs/tax-identification-number/saudi-arabia-tax-id-guide',
    },
  ],
}
