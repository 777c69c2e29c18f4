import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** A Registrar of Companies issues it: listed or not, industry, state, year, kind of company, number. */
export const cin = /* @__PURE__ */ defineScheme({
  id: 'cin',
  abbreviation: 'CIN',
  localName: 'Corporate Identity Number',
  personal: false,
  pattern: '^[LU][0-9]{5}[A-Z]{2}(1[89]|20)[0-9]{2}[A-Z]{3}[0-9]{6}$',
  example: 'L17110MH1973PLC019786',
  masks: ['#####################'],
})

export const description: SchemeDescription = {
  label: 'Corporate identity number',
  language: 'en',
  identifies: 'company',
  rank: 3,
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'Corporate Identity Number (CIN)',
      publisher: 'CAclubindia',
      date: '2015',
      url: 'https://www.caclubindia.com/articles/corporate-identity-number-cin--25559.asp',
    },
    {
      title: 'Interpretation of company CIN',
      publisher: 'infoupdates.in',
      date: '2020',
      url: 'https://infoupdates.in/interpretation-of-company-cin-corporate-identification-number/',
    },
  ],
}
