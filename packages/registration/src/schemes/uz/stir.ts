import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The taxpayer number of the Tax Committee for an organization. */
export const stir = /* @__PURE__ */ defineScheme({
  id: 'stir',
  abbreviation: 'STIR',
  localName: 'Soliq toʻlovchining identifikatsiya raqami',
  labels: ['ИНН', 'INN', 'СТИР'],
  personal: false,
  // The resolution gives organizations the numbers that begin 2; newer ones begin 3.
  pattern: '^[23][0-9]{8}$',
  example: '200935935',
  masks: ['#########'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'uz',
  identifies: 'company',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'low',
  sources: [
    {
      title: 'Resolution 130: system of taxpayer identification numbers',
      publisher: 'Cabinet of Ministers of Uzbekistan',
      date: '1997-03-11',
      url: 'https://www.lex.uz/acts/499945',
    },
    {
      title: 'Resolution 130 in English, as amended on 9 February 2017',
      publisher: 'CIS Legislation',
      date: '2017-02-09',
      url: 'https://cis-legislation.com/document.fwx?rgn=10000',
    },
  ],
}
