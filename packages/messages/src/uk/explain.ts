import type { ExplainMessages } from '../explain-messages.ts'

const uk: ExplainMessages = {
  required: 'обов’язково',
  optional: 'необов’язково',
  leftOut: 'не заповнювати',
  given: 'указано',
  notGiven: 'не вказано',
  kinds: 'Види номерів',
  identifies: 'Позначає',
  example: 'Приклад',
  sentAs: 'Надсилається як',
  writtenAs: 'Записується як',
  length: 'Довжина',
  characters: 'символів: {lengths}',
  separators: 'Роздільники',
  keepsSeparators: 'входять до номера',
  checkDigit: 'Контрольна цифра',
  confidence: 'Достовірність',
  notToBeUsed: 'Не використовувати: Microsoft запитує номер компанії.',
  contradictions: 'Розбіжності на сторінках Microsoft',
  sources: 'Джерела',
  identified: {
    company: 'компанію',
    taxpayer: 'платника податків',
    'vat-registration': 'реєстрацію платника ПДВ',
    'sole-trader': 'індивідуального підприємця',
    person: 'фізичну особу',
  },
  checkDigits: {
    verified: 'перевіряється',
    'not-published': 'не перевіряється: правило обчислення не опубліковано',
    none: 'немає',
  },
  confidences: {
    high: 'висока: формат підтверджено багатьма номерами',
    medium: 'середня: формат описано, але прикладів мало',
    low: 'низька: формат є припущенням',
  },
}

export default uk
