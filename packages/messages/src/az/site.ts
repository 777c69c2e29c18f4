import type { SiteMessages } from '../site-messages.ts'

const az: SiteMessages = {
  name: 'Azərbaycan',
  required: 'məcburi',
  create: 'Yarat',
  request: 'Göndəriləcək sorğu',
  otherCountries: 'Digər ölkələr',
  companyName: 'Şirkətin öz adı',
  billingName: 'Hesab-fakturadakı ad',
  contact: 'Bu ünvandakı əlaqədar şəxs',
  recipient: 'Hesab-fakturaları alan şəxs',
  playground: 'Sınaq sahəsində aç',
  filled: 'Sınaq sahəsindəki sənəddən dolduruldu.',
  notFilled: 'Burada sahəsi olmayanlar: {names}',
}

export default az
