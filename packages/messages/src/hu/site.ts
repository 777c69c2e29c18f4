import type { SiteMessages } from '../site-messages.ts'

const hu: SiteMessages = {
  name: 'Magyar',
  required: 'kötelező',
  create: 'Létrehozás',
  request: 'Ami elküldésre kerülne',
}

export default hu
