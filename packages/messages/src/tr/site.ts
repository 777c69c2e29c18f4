import type { SiteMessages } from '../site-messages.ts'

const tr: SiteMessages = {
  name: 'Türkçe',
  required: 'zorunlu',
  create: 'Oluştur',
  request: 'Gönderilecek istek',
  otherCountries: 'Diğer ülkeler',
  companyName: 'Şirketin kendi adı',
  billingName: 'Faturadaki ad',
  contact: 'Bu adresteki ilgili kişi',
  recipient: 'Faturaları alan kişi',
  playground: 'Deneme alanında aç',
  filled: 'Deneme alanındaki bir belgeden dolduruldu.',
  notFilled: 'Burada alanı olmayanlar: {names}',
}

export default tr
