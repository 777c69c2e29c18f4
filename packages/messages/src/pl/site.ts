import type { SiteMessages } from '../site-messages.ts'

const pl: SiteMessages = {
  name: 'Polski',
  required: 'wymagane',
  create: 'Utwórz',
  request: 'Co zostałoby wysłane',
  otherCountries: 'Pozostałe kraje',
  companyName: 'Nazwa samej firmy',
  billingName: 'Nazwa na fakturze',
  contact: 'Osoba kontaktowa pod tym adresem',
  recipient: 'Osoba, która otrzymuje faktury',
  playground: 'Otwórz w piaskownicy',
  filled: 'Wypełniono na podstawie dokumentu z piaskownicy.',
  notFilled: 'Brak tu pól dla: {names}',
}

export default pl
