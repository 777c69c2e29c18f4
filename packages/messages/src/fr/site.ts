import type { SiteMessages } from '../site-messages.ts'

const fr: SiteMessages = {
  name: 'Français',
  required: 'obligatoire',
  create: 'Créer',
  request: 'Ce qui serait envoyé',
  otherCountries: 'Autres pays',
  companyName: 'Le nom de l’entreprise elle-même',
  billingName: 'Le nom sur la facture',
  contact: 'Contact à cette adresse',
  recipient: 'Personne qui reçoit les factures',
  playground: 'Ouvrir dans le bac à sable',
  filled: 'Rempli à partir d’un document du bac à sable.',
  notFilled: 'Sans champ ici : {names}',
}

export default fr
