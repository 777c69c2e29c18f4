import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The taxpayer number of an organization: 0, date of registration, serial. */
export const inn = /* @__PURE__ */ defineScheme({
  id: 'inn',
  abbreviation: 'ИНН',
  latinAbbreviation: 'INN',
  localName: 'Идентификационный номер налогоплательщика',
  labels: ['ИСН'],
  personal: false,
  pattern: '^0(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19|20)[0-9]{7}$',
  example: '00207199610017',
  masks: ['##############'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'ru',
  identifies: 'company',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'Kyrgyzstan TIN number guide',
      publisher: 'LookupTax',
      date: '2026',
      url: 'https://lookuptax.com/docs/de/tax-identification-number/kyrgyzstan-tax-id-guide',
    },
    {
      title: 'How to obtain a TIN (PIN) in Kyrgyzstan',
      publisher: 'KG Account',
      date: '2026',
      url: 'https://kgaccount.com/?p=468',
    },
  ],
}
