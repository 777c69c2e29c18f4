import type { SiteMessages } from '../site-messages.ts'

const kk: SiteMessages = {
  name: 'Қазақ тілі',
  required: 'міндетті',
  create: 'Жасау',
  request: 'Жіберілетін сұрау',
  otherCountries: 'Басқа елдер',
  companyName: 'Компанияның өз атауы',
  billingName: 'Шоттағы атау',
  contact: 'Осы мекенжайдағы байланыс тұлғасы',
  recipient: 'Шоттарды алатын адам',
  playground: 'Сынақ алаңында ашу',
  filled: 'Сынақ алаңындағы құжаттан толтырылды.',
  notFilled: 'Мұнда өрісі жоқ: {names}',
}

export default kk
