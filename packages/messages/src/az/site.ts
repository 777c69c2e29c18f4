import type { SiteMessages } from '../site-messages.ts'

const az: SiteMessages = {
  name: 'Azərbaycan',
  required: 'məcburi',
  create: 'Yarat',
  request: 'Göndəriləcək sorğu',
}

export default az
