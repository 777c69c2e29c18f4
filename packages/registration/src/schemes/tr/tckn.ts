import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [3, 1, 3, 1, 3, 1, 3, 1, 3]
const secondWeights = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]

/** The Directorate of Population and Citizenship Affairs issues it; the tax number of persons too. */
export const tckn = /* @__PURE__ */ defineScheme(
  {
    id: 'tckn',
    abbreviation: 'TCKN',
    localName: 'Türkiye Cumhuriyeti kimlik numarası',
    labels: ['T.C. kimlik', 'Kimlik'],
    personal: true,
    pattern: '^[1-9][0-9]{10}$',
    example: '10000000146',
    masks: ['###########'],
  },
  (compact) => {
    const first = withDigit(compact, 9, (10 - weightedSum(compact, weights, 10)) % 10)
    return withDigit(first, 10, weightedSum(first, secondWeights, 10))
  },
)

export const description: SchemeDescription = {
  label: 'Turkish identification number',
  language: 'tr',
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
