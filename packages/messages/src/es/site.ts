import type { SiteMessages } from '../site-messages.ts'

const es: SiteMessages = {
  name: 'Español',
  required: 'obligatorio',
  create: 'Crear',
  request: 'Lo que se enviaría',
}

export default es
