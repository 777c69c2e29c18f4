import type { SiteMessages } from '../site-messages.ts'

const hy: SiteMessages = {
  name: 'Հայերեն',
  required: 'պարտադիր',
  create: 'Ստեղծել',
  request: 'Ինչ կուղարկվեր',
}

export default hy
