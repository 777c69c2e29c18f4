import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The South African Revenue Service issues it to vendors for value-added tax. */
export const vat = /* @__PURE__ */ defineScheme({
  id: 'vat',
  abbreviation: 'VAT No',
  localName: 'VAT registration number',
  personal: false,
  pattern: '^4[0-9]{9}$',
  example: '4220119988',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Value-added tax registration number',
  language: 'en',
  identifies: 'vat-registration',
  rank: 3,
  inputMode: 'numeric',
  // The numbers seen end in a Luhn digit, but the Revenue Service does not say so.
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'South Africa VAT number validator',
      publisher: 'gera.services',
      date: '2025',
      url: 'https://tools.gera.services/south-africa-vat-number-validator',
    },
  ],
}
