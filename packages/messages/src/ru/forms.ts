import type { FormMessages } from '../messages.ts'

const ru: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Исправьте {limit} поле.',
      few: 'Исправьте {limit} поля.',
      many: 'Исправьте {limit} полей.',
      other: 'Исправьте {limit} поля.',
    },
    'form-left-out': 'Поле «{Label}» не отправляется: для страны компании ({country}) оно не предусмотрено.',
    'form-failed': 'Не удалось отправить форму.',
    'form-no-field': 'В этой форме нет поля для этого. Сообщите, пожалуйста, владельцам сайта.',
    'form-file': 'Поле «{Label}» не отправляется: файлы не передаются.',
    'service-refused': 'Центр партнеров не принял значение поля «{Label}».',
    'service-fault': 'Центр партнеров отклонил запрос (код ошибки: {faultCode}).',
    'service-fault:unavailable':
      'Центр партнеров сейчас недоступен. Повторите попытку через несколько минут.',
    'service-fault:busy':
      'Центр партнеров получает слишком много запросов. Подождите минуту и повторите попытку.',
    'service-fault:denied':
      'Центр партнеров не разрешил выполнить запрос. Войдите снова или запросите доступ у администратора.',
    'service-fault:unreadable':
      'Не удалось прочитать ответ Центра партнеров. Прежде чем повторить попытку, проверьте, был ли запрос выполнен.',
    'hint-example': 'Пример: {example}',
    'hint-required-in': 'Обязательно ({country})',
  },
  labels: {
    'number:company': 'номер компании',
    'number:taxpayer': 'номер налогоплательщика',
    'number:vat-registration': 'номер плательщика НДС',
    'number:sole-trader': 'номер предпринимателя',
    'number:person': 'номер физического лица',
  },
}

export default ru
