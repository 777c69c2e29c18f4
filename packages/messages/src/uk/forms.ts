import type { FormMessages } from '../messages.ts'

const uk: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Виправте {limit} поле.',
      few: 'Виправте {limit} поля.',
      many: 'Виправте {limit} полів.',
      other: 'Виправте {limit} поля.',
    },
    'form-left-out': 'Поле «{Label}» не надсилається: для країни компанії ({country}) воно не передбачене.',
    'service-refused': 'Центр партнерів не прийняв значення поля «{Label}».',
    'service-fault': 'Центр партнерів відхилив запит (код помилки: {faultCode}).',
  },
  labels: {
    'number:company': 'номер компанії',
    'number:taxpayer': 'номер платника податків',
    'number:vat-registration': 'номер платника ПДВ',
    'number:sole-trader': 'номер підприємця',
    'number:person': 'номер фізичної особи',
  },
}

export default uk
