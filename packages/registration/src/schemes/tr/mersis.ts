import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Ministry of Trade issues it: 0 and a tax number or an identification number, and five more digits. */
export const mersis = /* @__PURE__ */ defineScheme({
  id: 'mersis',
  abbreviation: 'MERSİS No',
  localName: 'Merkezi Sicil Kayıt Sistemi numarası',
  labels: ['MERSİS'],
  personal: false,
  pattern: '^[0-9]{16}$',
  example: '0879001756600379',
  masks: ['################'],
})

export const description: SchemeDescription = {
  label: 'Central registration system number',
  language: 'tr',
  identifies: 'company',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'medium',
  sources: [
    {
      title: 'MERSİS No nedir?',
      publisher: 'Halkbank',
      date: '2025-10-03',
      url: 'https://www.halkbank.com.tr/tr/blog/mersis-no-nedir.html',
    },
    {
      title: 'MERSİS No nedir?',
      publisher: 'Bilsoft',
      date: '2024',
      url: 'https://blog.bilsoft.com/mersis-no-nedir',
    },
  ],
}
