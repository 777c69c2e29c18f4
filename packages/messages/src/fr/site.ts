import type { SiteMessages } from '../site-messages.ts'

const fr: SiteMessages = {
  name: 'Français',
  required: 'obligatoire',
  create: 'Créer',
  request: 'Ce qui serait envoyé',
}

export default fr
