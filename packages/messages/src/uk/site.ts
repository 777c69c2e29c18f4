import type { SiteMessages } from '../site-messages.ts'

const uk: SiteMessages = {
  name: 'Українська',
  required: 'обов’язково',
  create: 'Створити',
  request: 'Що було б надіслано',
}

export default uk
