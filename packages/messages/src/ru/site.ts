import type { SiteMessages } from '../site-messages.ts'

const ru: SiteMessages = {
  name: 'Русский',
  required: 'обязательно',
  create: 'Создать',
  request: 'Что было бы отправлено',
}

export default ru
