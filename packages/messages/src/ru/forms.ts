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
    'service-refused': 'Центр партнеров не принял значение поля «{Label}».',
    'service-fault': 'Центр партнеров отклонил запрос (код ошибки: {faultCode}).',
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
