import type { SiteMessages } from '../site-messages.ts'

const hu: SiteMessages = {
  name: 'Magyar',
  required: 'kötelező',
  create: 'Létrehozás',
  request: 'Ami elküldésre kerülne',
  otherCountries: 'Más országok',
  companyName: 'Magának a vállalatnak a neve',
  billingName: 'A számlán szereplő név',
  contact: 'Kapcsolattartó ezen a címen',
  recipient: 'A számlákat fogadó személy',
  playground: 'Megnyitás a játszótéren',
  filled: 'Kitöltve a játszótér egyik dokumentumából.',
  notFilled: 'Nincs itt mező a következőkhöz: {names}',
}

export default hu
