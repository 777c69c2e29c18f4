import type { SiteMessages } from '../site-messages.ts'

const ky: SiteMessages = {
  name: 'Кыргызча',
  required: 'милдеттүү',
  create: 'Түзүү',
  request: 'Жөнөтүлө турган сурам',
  otherCountries: 'Башка өлкөлөр',
  companyName: 'Компаниянын өз аталышы',
  billingName: 'Эсептеги аталыш',
  contact: 'Ушул даректеги байланыш адамы',
  recipient: 'Эсептерди алуучу адам',
  playground: 'Сыноо аянтчасында ачуу',
  filled: 'Сыноо аянтчасындагы документтен толтурулду.',
  notFilled: 'Бул жерде талаасы жок: {names}',
}

export default ky
