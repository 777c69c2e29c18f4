import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const secondWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

/** The taxpayer number of the Federal Tax Service for a natural person, who may be a sole trader. */
export const innPerson = /* @__PURE__ */ defineScheme(
  {
    id: 'inn-person',
    abbreviation: 'ИНН',
    latinAbbreviation: 'INN',
    localName: 'Идентификационный номер налогоплательщика',
    personal: true,
    pattern: '^[0-9]{12}$',
    example: '123456789047',
    masks: ['############'],
  },
  (compact) => {
    const first = withDigit(compact, 10, weightedSum(compact, weights, 11) % 10)
    return withDigit(first, 11, weightedSum(first, secondWeights, 11) % 10)
  },
)

export const description: SchemeDescription = {
  label: 'Tax identification number of a natural person',
  language: 'ru',
  identifies: 'sole-trader',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Order ММВ-7-6/435@ on assigning, using and changing the taxpayer number',
      publisher: 'Federal Tax Service of Russia',
      date: '2012-06-29',
      url: 'https://www.nalog.gov.ru/',
    },
    {
      title: 'stdnum.ru.inn',
      publisher: 'python-stdnum',
      date: '2015',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ru/inn.py',
    },
  ],
}
