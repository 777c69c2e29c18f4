import type { SiteMessages } from '../site-messages.ts'

const ro: SiteMessages = {
  name: 'Română',
  required: 'obligatoriu',
  create: 'Creați',
  request: 'Ce s-ar trimite',
  otherCountries: 'Alte țări',
  companyName: 'Numele companiei în sine',
  billingName: 'Numele de pe factură',
  contact: 'Persoană de contact la această adresă',
  recipient: 'Persoana care primește facturile',
  playground: 'Deschide în zona de testare',
  filled: 'Completat dintr-un document din zona de testare.',
  notFilled: 'Fără câmp aici: {names}',
}

export default ro
