import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { remainder } from '../sums/remainder.ts'

/** The number of the entry in the state register of legal entities. Partner Center asks for the ИНН. */
export const ogrn = /* @__PURE__ */ defineScheme(
  {
    id: 'ogrn',
    abbreviation: 'ОГРН',
    latinAbbreviation: 'OGRN',
    localName: 'Основной государственный регистрационный номер',
    personal: false,
    instead: 'inn',
    pattern: '^[1-9][0-9]{12}$',
    example: '1027700132195',
    masks: ['#############'],
  },
  (compact) => withDigit(compact, 12, remainder(compact, 12, 11) % 10),
)

export const description: SchemeDescription = {
  label: 'Primary state registration number',
  language: 'ru',
  identifies: 'company',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Проверка ОГРН: контрольное число',
      publisher: 'kontragent.info',
      date: '2024',
      url: 'https://kontragent.info/calcs/ogrn',
    },
    {
      title: 'stdnum.ru.ogrn',
      publisher: 'python-stdnum',
      date: '2024',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ru/ogrn.py',
    },
  ],
}
