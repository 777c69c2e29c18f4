import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Registrar of Companies issues it to a limited liability partnership. */
export const llpin = /* @__PURE__ */ defineScheme({
  id: 'llpin',
  abbreviation: 'LLPIN',
  localName: 'Limited Liability Partnership Identification Number',
  personal: false,
  pattern: '^[A-Z]{3}[0-9]{4}$',
  example: 'AAV6363',
  masks: ['###-####'],
})

export const description: SchemeDescription = {
  label: 'Limited liability partnership identification number',
  language: 'en',
  identifies: 'company',
  rank: 4,
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'What is LLPIN? Meaning, format and how to find it',
      publisher: 'Rest The Case',
      date: '2025',
      url: 'https://restthecase.com/knowledge-bank/business-and-compliance/what-is-llpin',
    },
    {
      title: 'llpinValidate',
      publisher: 'field_validation, a package of pub.dev',
      date: '2024',
      url: 'https://pub.dev/documentation/field_validation/latest/Source_Code_FlutterValidation/FlutterValidation/llpinValidate.html',
    },
  ],
}
