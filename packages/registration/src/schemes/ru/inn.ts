import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]

/** The taxpayer number of the Federal Tax Service for an organization; those of foreign ones begin 9909. */
export const inn = /* @__PURE__ */ defineScheme(
  {
    id: 'inn',
    abbreviation: 'ИНН',
    personal: false,
    pattern: '^[0-9]{10}$',
    example: '7707083893',
    masks: ['##########'],
  },
  (compact) => {
    return withDigit(compact, 9, weightedSum(compact.slice(0, 9), { weights, modulus: 11 }) % 10)
  },
)

export const description: SchemeDescription = {
  label: 'Tax identification number',
  localName: 'Идентификационный номер налогоплательщика',
  identifies: 'company',
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
