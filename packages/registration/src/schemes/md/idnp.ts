import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { correctedMoldovanNumber } from './idno.ts'

/** The state identification number of a natural person. */
export const idnp = /* @__PURE__ */ defineScheme(
  {
    id: 'idnp',
    abbreviation: 'IDNP',
    localName: 'Numărul de identificare de stat al persoanei fizice',
    personal: true,
    pattern: '^[02][0-9]{12}$',
    example: '2000000000004',
    masks: ['#############'],
  },
  correctedMoldovanNumber,
)

export const description: SchemeDescription = {
  label: 'Personal identification number',
  language: 'ro',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'medium',
  sources: [
    {
      title: 'idnp.js: validation rules of the IDNP',
      publisher: 'GitHub, alexeybondarenko',
      date: '2026',
      url: 'https://github.com/alexeybondarenko/idnp.js',
    },
    {
      title: 'What is IDNO',
      publisher: 'Datero',
      date: '2026',
      url: 'https://datero.md/en/blog/ce-este-idno-moldova',
    },
  ],
}
