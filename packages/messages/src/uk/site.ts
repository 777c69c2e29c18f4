import type { SiteMessages } from '../site-messages.ts'

const uk: SiteMessages = {
  name: 'Українська',
  required: 'обов’язково',
  create: 'Створити',
  request: 'Що було б надіслано',
  otherCountries: 'Інші країни',
  companyName: 'Назва самої компанії',
  billingName: 'Назва в рахунку',
  contact: 'Контактна особа за цією адресою',
  recipient: 'Одержувач рахунків',
  playground: 'Відкрити в пісочниці',
  filled: 'Заповнено з документа пісочниці.',
  notFilled: 'Тут немає полів для: {names}',
}

export default uk
