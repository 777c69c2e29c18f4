import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Zakat, Tax and Customs Authority issues it for value-added tax; the first ten digits are the TIN. */
export const vat = /* @__PURE__ */ defineScheme({
  id: 'vat',
  abbreviation: 'الرقم الضريبي',
  latinAbbreviation: 'VAT No',
  localName: 'رقم التسجيل في ضريبة القيمة المضافة',
  personal: false,
  pattern: '^3[0-9]{13}3$',
  example: '310122393500003',
  masks: ['###############'],
})

export const description: SchemeDescription = {
  label: 'Value-added tax registration number',
  language: 'ar',
  identifies: 'vat-registration',
  rank: 1,
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'high',
  sources: [
    {
      title: 'Electronic Invoice XML Implementation Standard, BR-KSA-40',
      publisher: 'Zakat, Tax and Customs Authority',
      date: '2021-05-28',
      url: 'https://zatca.gov.sa/ar/RulesRegulations/Taxes/Documents/20210528_ZATCA_Electronic_Invoice_XML_Implementation_Standard_vShared.pdf',
    },
    {
      title: 'Saudi Arabia TIN number guide',
      publisher: 'Lookuptax',
      date: '2024',
      url: 'https://lookuptax.com/docs/tax-identification-number/saudi-arabia-tax-id-guide',
    },
  ],
}
