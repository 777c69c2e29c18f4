import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Ministry of Commerce issues it; it begins with the number of the region. */
export const cr = /* @__PURE__ */ defineScheme({
  id: 'cr',
  abbreviation: 'س.ت',
  latinAbbreviation: 'CR',
  localName: 'رقم السجل التجاري',
  labels: ['السجل التجاري'],
  personal: false,
  pattern: '^([0-24-689][0-9]|3[3-9])[0-9]{8}$',
  example: '1010621840',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Commercial registration number',
  language: 'ar',
  identifies: 'company',
  rank: 4,
  inputMode: 'numeric',
  confidence: 'medium',
  sources: [
    {
      title: 'Rights issue prospectus',
      publisher: 'Tabuk Agricultural Development Company',
      date: '2015',
      url: 'https://vdocument.in/rights-issue-prospectus-tabuk-agricultural-a-oiering-of-25000000-ordinary.html',
    },
    {
      title: 'GOBL Saudi Arabia tax regime',
      publisher: 'Invopop',
      date: '2025',
      url: 'https://github.com/invopop/gobl/tree/main/regimes/sa',
    },
  ],
}
