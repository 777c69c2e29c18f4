import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [1, 2, 3, 4, 5, 6, 7]
const middleWeights = [7, 1, 2, 3, 4, 5, 6]
// Where a sum is 10, every weight is 2 more.
const secondWeights = [3, 4, 5, 6, 7, 8, 9]
const secondMiddleWeights = [9, 3, 4, 5, 6, 7, 8]

/** The code in the state register of enterprises and organizations. */
export const edrpou = /* @__PURE__ */ defineScheme(
  {
    id: 'edrpou',
    abbreviation: 'ЄДРПОУ',
    latinAbbreviation: 'EDRPOU',
    localName: 'Код за Єдиним державним реєстром підприємств та організацій України',
    labels: ['ЕДРПОУ', 'Код за', 'ідентифікаційний код'],
    personal: false,
    pattern: '^[0-9]{8}$',
    example: '14360570',
    masks: ['########'],
  },
  (compact) => {
    const isMiddle = '345'.includes(compact.charAt(0))
    const sum = weightedSum(compact, isMiddle ? middleWeights : weights, 11)
    if (sum < 10) return withDigit(compact, 7, sum)
    const second = isMiddle ? secondMiddleWeights : secondWeights
    return withDigit(compact, 7, weightedSum(compact, second, 11) % 10)
  },
)

export const description: SchemeDescription = {
  label: 'Company registration number',
  language: 'uk',
  identifies: 'company',
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
      title: 'stdnum.ua.edrpou',
      publisher: 'python-stdnum',
      date: '2020',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ua/edrpou.py',
    },
  ],
}
