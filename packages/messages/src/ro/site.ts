import type { SiteMessages } from '../site-messages.ts'

const ro: SiteMessages = {
  name: 'Română',
  required: 'obligatoriu',
  create: 'Creați',
  request: 'Ce s-ar trimite',
}

export default ro
