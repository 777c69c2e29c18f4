import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { remainder } from '../sums/remainder.ts'

/** The number of the entry in the state register of sole traders. */
export const ogrnip = /* @__PURE__ */ defineScheme(
  {
    id: 'ogrnip',
    abbreviation: 'ОГРНИП',
    latinAbbreviation: 'OGRNIP',
    localName: 'Основной государственный регистрационный номер индивидуального предпринимателя',
    personal: true,
    pattern: '^3[0-9]{14}$',
    example: '385768585948949',
    masks: ['###############'],
  },
  (compact) => withDigit(compact, 14, remainder(compact, 14, 13) % 10),
)

export const description: SchemeDescription = {
  label: 'Primary state registration number of a sole trader',
  language: 'ru',
  identifies: 'sole-trader',
  rank: 3,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'ОГРНИП: о чем расскажет номер',
      publisher: 'datafix.tech',
      date: '2024',
      url: 'https://datafix.tech/',
    },
    {
      title: 'stdnum.ru.ogrn',
      publisher: 'python-stdnum',
      date: '2024',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ru/ogrn.py',
    },
  ],
}
