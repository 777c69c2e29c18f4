import type { SiteMessages } from '../site-messages.ts'

const en: SiteMessages = {
  name: 'English',
  required: 'required',
  create: 'Create',
  request: 'What would be sent',
}

export default en
