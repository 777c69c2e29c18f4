import type { SiteMessages } from '../site-messages.ts'

const hi: SiteMessages = {
  name: 'हिन्दी',
  required: 'आवश्यक',
  create: 'बनाएँ',
  request: 'यह भेजा जाता',
}

export default hi
