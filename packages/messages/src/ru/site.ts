import type { SiteMessages } from '../site-messages.ts'

const ru: SiteMessages = {
  name: 'Русский',
  required: 'обязательно',
  create: 'Создать',
  request: 'Что было бы отправлено',
  otherCountries: 'Другие страны',
  companyName: 'Название самой компании',
  billingName: 'Название в счете',
  contact: 'Контактное лицо по этому адресу',
  recipient: 'Получатель счетов',
  playground: 'Открыть в песочнице',
  filled: 'Заполнено из документа песочницы.',
  notFilled: 'Здесь нет полей для: {names}',
}

export default ru
