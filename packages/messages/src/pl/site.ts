import type { SiteMessages } from '../site-messages.ts'

const pl: SiteMessages = {
  name: 'Polski',
  required: 'wymagane',
  create: 'Utwórz',
  request: 'Co zostałoby wysłane',
}

export default pl
