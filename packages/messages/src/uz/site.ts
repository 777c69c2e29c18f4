import type { SiteMessages } from '../site-messages.ts'

const uz: SiteMessages = {
  name: 'O‘zbek',
  required: 'majburiy',
  create: 'Yaratish',
  request: 'Yuboriladigan so‘rov',
  otherCountries: 'Boshqa mamlakatlar',
  companyName: 'Kompaniyaning oʻz nomi',
  billingName: 'Hisob-fakturadagi nom',
  contact: 'Shu manzildagi aloqa uchun shaxs',
  recipient: 'Hisob-fakturalarni oluvchi shaxs',
  playground: 'Sinov maydonida ochish',
  filled: 'Sinov maydonidagi hujjatdan toʻldirildi.',
  notFilled: 'Bu yerda maydoni yoʻq: {names}',
}

export default uz
