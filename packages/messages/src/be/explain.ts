import type { ExplainMessages } from '../explain-messages.ts'

const be: ExplainMessages = {
  required: 'абавязкова',
  optional: 'неабавязкова',
  leftOut: 'не запаўняць',
  given: 'указаны',
  notGiven: 'не ўказаны',
  kinds: 'Віды нумароў',
  identifies: 'Абазначае',
  example: 'Прыклад',
  sentAs: 'Адпраўляецца як',
  writtenAs: 'Запісваецца як',
  length: 'Даўжыня',
  characters: 'сімвалаў: {lengths}',
  separators: 'Раздзяляльнікі',
  keepsSeparators: 'уваходзяць у нумар',
  checkDigit: 'Кантрольная лічба',
  confidence: 'Пэўнасць',
  notToBeUsed: 'Не выкарыстоўваць: Microsoft запытвае нумар кампаніі.',
  contradictions: 'Разыходжанні на старонках Microsoft',
  sources: 'Крыніцы',
  identified: {
    company: 'кампанію',
    taxpayer: 'плацельшчыка падаткаў',
    'vat-registration': 'рэгістрацыю плацельшчыка ПДВ',
    'sole-trader': 'індывідуальнага прадпрымальніка',
    person: 'фізічную асобу',
  },
  checkDigits: {
    verified: 'правяраецца',
    'not-published': 'не правяраецца: правіла разліку не апублікавана',
    none: 'няма',
  },
  confidences: {
    high: 'высокая: фармат пацверджаны многімі нумарамі',
    medium: 'сярэдняя: фармат апісаны, але прыкладаў мала',
    low: 'нізкая: фармат меркаваны',
  },
}

export default be
