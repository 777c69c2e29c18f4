import type { SiteMessages } from '../site-messages.ts'

const be: SiteMessages = {
  name: 'Беларуская',
  required: 'абавязкова',
  create: 'Стварыць',
  request: 'Што было б адпраўлена',
  otherCountries: 'Іншыя краіны',
  companyName: 'Назва самой кампаніі',
  billingName: 'Назва ў рахунку',
  contact: 'Кантактная асоба па гэтым адрасе',
  recipient: 'Атрымальнік рахункаў',
  playground: 'Адкрыць у пясочніцы',
  filled: 'Запоўнена з дакумента пясочніцы.',
  notFilled: 'Тут няма палёў для: {names}',
}

export default be
