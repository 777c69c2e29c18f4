import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The taxpayer number of the Tax Committee for a natural person; PINFL has replaced it since 2021. */
export const stirPerson = /* @__PURE__ */ defineScheme({
  id: 'stir-person',
  abbreviation: 'STIR',
  localName: 'Soliq toʻlovchining identifikatsiya raqami',
  personal: true,
  pattern: '^[4-7][0-9]{8}$',
  example: '400000000',
  masks: ['#########'],
})

export const description: SchemeDescription = {
  label: 'Tax identification number of a natural person',
  language: 'uz',
  identifies: 'person',
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
