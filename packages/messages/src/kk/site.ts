import type { SiteMessages } from '../site-messages.ts'

const kk: SiteMessages = {
  name: 'Қазақ тілі',
  required: 'міндетті',
  create: 'Жасау',
  request: 'Жіберілетін сұрау',
}

export default kk
