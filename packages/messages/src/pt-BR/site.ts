import type { SiteMessages } from '../site-messages.ts'

const ptBR: SiteMessages = {
  name: 'Português (Brasil)',
  required: 'obrigatório',
  create: 'Criar',
  request: 'O que seria enviado',
}

export default ptBR
