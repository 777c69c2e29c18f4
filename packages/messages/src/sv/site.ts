import type { SiteMessages } from '../site-messages.ts'

const sv: SiteMessages = {
  name: 'Svenska',
  required: 'obligatoriskt',
  create: 'Skapa',
  request: 'Det här skulle skickas',
}

export default sv
