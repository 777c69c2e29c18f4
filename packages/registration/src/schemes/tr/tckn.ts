import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

/** The Directorate of Population and Citizenship Affairs issues it; the tax number of persons too. */
export const tckn = /* @__PURE__ */ defineScheme(
  {
    id: 'tckn',
    abbreviation: 'TCKN',
    personal: true,
    pattern: '^[1-9][0-9]{10}$',
    example: '10000000146',
    masks: ['###########'],
  },
  (compact) => {
    const base = compact.slice(0, 9)
    const first = base + ((10 - weightedSum(base, { weights: [3, 1], modulus: 10 })) % 10)
    return first + weightedSum(first, { weights: [1], modulus: 10 })
  },
)

export const description: SchemeDescription = {
  label: 'Turkish identification number',
  localName: 'Türkiye Cumhuriyeti kimlik numarası',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Turkey, information on tax identification numbers',
      publisher: 'OECD',
      date: '2019',
      url: 'https://docslib.org/doc/9036567/turkey-information-on-tax-identification-numbers',
    },
    {
      title: 'T.C. Kimlik No. (Turkish personal identification number)',
      publisher: 'python-stdnum',
      date: '2024',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/tr/tckimlik.py',
    },
  ],
}
