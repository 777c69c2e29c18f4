import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

// The first weight is -1, modulo 11.
const weights = [10, 5, 7, 9, 4, 6, 10, 5, 7]

/** The number of the taxpayer card, which natural persons and sole traders have. */
export const rntrc = /* @__PURE__ */ defineScheme(
  {
    id: 'rntrc',
    abbreviation: 'РНОКПП',
    latinAbbreviation: 'RNOKPP',
    localName: 'Реєстраційний номер облікової картки платника податків',
    labels: ['ІПН', 'RNTRC'],
    personal: true,
    pattern: '^[0-9]{10}$',
    example: '1759013776',
    masks: ['##########'],
  },
  (compact) => withDigit(compact, 9, weightedSum(compact, weights, 11) % 10),
)

export const description: SchemeDescription = {
  label: 'Taxpayer card registration number',
  language: 'uk',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Tax numbers of payers, after order 1588 of the Ministry of Finance of 9 December 2011',
      publisher: 'Buhplatforma',
      date: '2011-12-09',
      url: 'https://buhplatforma.com.ua/news/63898-shcho-e-podatkovim-nomerom-platnika-podatku-ta-v-yakikh-dokumentakh-yogo-zaznachayut',
    },
    {
      title: 'stdnum.ua.rntrc',
      publisher: 'python-stdnum',
      date: '2020',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ua/rntrc.py',
    },
  ],
}
