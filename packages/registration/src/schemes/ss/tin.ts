import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The South Sudan Revenue Authority issues it; the one sample has nine digits. */
export const tin = /* @__PURE__ */ defineScheme({
  id: 'tin',
  abbreviation: 'TIN',
  localName: 'Taxpayer Identification Number',
  personal: false,
  pattern: '^[0-9A-Za-z][0-9A-Za-z/-]{4,21}$',
  example: '123-345-678',
  masks: [],
  keepsSeparators: true,
})

export const description: SchemeDescription = {
  label: 'Taxpayer identification number',
  language: 'en',
  identifies: 'taxpayer',
  inputMode: 'text',
  confidence: 'low',
  sources: [
    {
      title: 'South Sudan, indirect tax guide',
      publisher: 'EY',
      date: '2022',
      url: 'https://issuu.com/worldtradepresss/docs/-sudan',
    },
    {
      title: 'Introducing eTax',
      publisher: 'South Sudan Revenue Authority',
      date: '2025',
      url: 'https://etax.nra.gov.ss/',
    },
  ],
}
