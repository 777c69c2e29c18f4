import type { SiteMessages } from '../site-messages.ts'

const sv: SiteMessages = {
  name: 'Svenska',
  required: 'obligatoriskt',
  create: 'Skapa',
  request: 'Det här skulle skickas',
  otherCountries: 'Övriga länder',
  companyName: 'Företagets eget namn',
  billingName: 'Namnet på fakturan',
  contact: 'Kontaktperson på adressen',
  recipient: 'Person som tar emot fakturorna',
  playground: 'Öppna i testmiljön',
  filled: 'Ifyllt från ett dokument i testmiljön.',
  notFilled: 'Fält saknas här för: {names}',
}

export default sv
