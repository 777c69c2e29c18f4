import type { SiteMessages } from '../site-messages.ts'

const ptBR: SiteMessages = {
  name: 'Português (Brasil)',
  required: 'obrigatório',
  create: 'Criar',
  request: 'O que seria enviado',
  otherCountries: 'Outros países',
  companyName: 'O nome da própria empresa',
  billingName: 'O nome na fatura',
  contact: 'Pessoa de contato neste endereço',
  recipient: 'Pessoa que recebe as faturas',
  playground: 'Abrir no playground',
  filled: 'Preenchido a partir de um documento do playground.',
  notFilled: 'Sem campo aqui: {names}',
}

export default ptBR
