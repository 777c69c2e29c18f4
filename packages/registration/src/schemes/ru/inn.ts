import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]

// The KPP says why an organization is registered at a tax office: office, reason, serial number.
const kpp = /[\s/\\|,;]+(?:КПП|KPP)?[\s:№]*[0-9]{4}[0-9A-Z]{2}[0-9]{3}\s*$/i

/** The taxpayer number of the Federal Tax Service for an organization; those of foreign ones begin 9909. */
export const inn = /* @__PURE__ */ defineScheme(
  {
    id: 'inn',
    abbreviation: 'ИНН',
    latinAbbreviation: 'INN',
    localName: 'Идентификационный номер налогоплательщика',
    labels: ['КПП', 'KPP'],
    personal: false,
    pattern: '^[0-9]{10}$',
    example: '7707083893',
    masks: ['##########'],
  },
  (compact) => withDigit(compact, 9, weightedSum(compact, weights, 11) % 10),
  kpp,
)

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'ru',
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
