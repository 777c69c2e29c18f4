import type { ExplainMessages } from '../explain-messages.ts'

const ru: ExplainMessages = {
  required: 'обязательно',
  optional: 'необязательно',
  leftOut: 'не заполнять',
  given: 'указан',
  notGiven: 'не указан',
  kinds: 'Виды номеров',
  identifies: 'Обозначает',
  example: 'Пример',
  sentAs: 'Отправляется как',
  writtenAs: 'Записывается как',
  length: 'Длина',
  characters: 'символов: {lengths}',
  separators: 'Разделители',
  keepsSeparators: 'входят в номер',
  checkDigit: 'Контрольная цифра',
  confidence: 'Достоверность',
  notToBeUsed: 'Не использовать: Microsoft запрашивает номер компании.',
  contradictions: 'Расхождения на страницах Microsoft',
  sources: 'Источники',
  identified: {
    company: 'компанию',
    taxpayer: 'налогоплательщика',
    'vat-registration': 'регистрацию плательщика НДС',
    'sole-trader': 'индивидуального предпринимателя',
    person: 'физическое лицо',
  },
  checkDigits: {
    verified: 'проверяется',
    'not-published': 'не проверяется: правило расчета не опубликовано',
    none: 'нет',
  },
  confidences: {
    high: 'высокая: формат подтвержден многими номерами',
    medium: 'средняя: формат описан, но примеров мало',
    low: 'низкая: формат предположительный',
  },
}

export default ru
