import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The taxpayer number of the State Revenue Committee; VAT payers are known by it too. */
export const hvhh = /* @__PURE__ */ defineScheme({
  id: 'hvhh',
  abbreviation: 'ՀՎՀՀ',
  latinAbbreviation: 'HVHH',
  localName: 'Հարկ վճարողի հաշվառման համար',
  labels: ['ИНН', 'INN'],
  personal: false,
  pattern: '^[0-9]{8}$',
  example: '02502212',
  masks: ['########'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'hy',
  identifies: 'taxpayer',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'Registration of taxpayers (in Armenian)',
      publisher: 'State Revenue Committee of Armenia',
      date: '2010',
      url: 'https://petekamutner.am/Content.aspx?itn=tsTPRTaxPayersRegistration',
    },
    {
      title: 'Armenia TIN number guide',
      publisher: 'LookupTax',
      date: '2026',
      url: 'https://lookuptax.com/docs/tax-identification-number/armenia-tax-id-guide',
    },
  ],
}
