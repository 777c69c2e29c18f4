import type { SiteMessages } from '../site-messages.ts'

const de: SiteMessages = {
  name: 'Deutsch',
  required: 'erforderlich',
  create: 'Erstellen',
  request: 'Was gesendet würde',
  otherCountries: 'Andere Länder',
  companyName: 'Der Name des Unternehmens selbst',
  billingName: 'Der Name auf der Rechnung',
  contact: 'Ansprechperson an dieser Adresse',
  recipient: 'Person, die die Rechnungen erhält',
  playground: 'Im Playground öffnen',
  filled: 'Aus einem Dokument im Playground ausgefüllt.',
  notFilled: 'Hier ohne Feld: {names}',
}

export default de
