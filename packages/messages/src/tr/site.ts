import type { SiteMessages } from '../site-messages.ts'

const tr: SiteMessages = {
  name: 'Türkçe',
  required: 'zorunlu',
  create: 'Oluştur',
  request: 'Gönderilecek istek',
}

export default tr
