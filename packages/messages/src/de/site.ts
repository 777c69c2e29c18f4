import type { SiteMessages } from '../site-messages.ts'

const de: SiteMessages = {
  name: 'Deutsch',
  required: 'erforderlich',
  create: 'Erstellen',
  request: 'Was gesendet würde',
}

export default de
