import type { SiteMessages } from '../site-messages.ts'

const hy: SiteMessages = {
  name: 'Հայերեն',
  required: 'պարտադիր',
  create: 'Ստեղծել',
  request: 'Ինչ կուղարկվեր',
  otherCountries: 'Այլ երկրներ',
  companyName: 'Հենց ընկերության անվանումը',
  billingName: 'Անվանումը հաշվի վրա',
  contact: 'Կոնտակտային անձը այս հասցեում',
  recipient: 'Հաշիվներն ստացող անձը',
  playground: 'Բացել փորձադաշտում',
  filled: 'Լրացված է փորձադաշտի փաստաթղթից։',
  notFilled: 'Այստեղ դաշտ չունեն՝ {names}',
}

export default hy
