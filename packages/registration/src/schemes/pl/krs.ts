import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The registry courts issue it, in sequence; they have passed 0001000000. */
export const krs = /* @__PURE__ */ defineScheme({
  id: 'krs',
  abbreviation: 'KRS',
  localName: 'Numer w Krajowym Rejestrze Sądowym',
  personal: false,
  pattern: '^000[0-9]{7}$',
  example: '0000028860',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'National court register number',
  language: 'pl',
  identifies: 'company',
  rank: 3,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'The National Court Register (Poland)',
      publisher: 'org-id.guide',
      date: '2024',
      url: 'http://org-id.guide/list/PL-KRS',
    },
    {
      title: 'Poland',
      publisher: 'Topograph',
      date: '2025',
      url: 'https://docs.topograph.co/essentials/poland',
    },
  ],
}
