import type { SiteMessages } from '../site-messages.ts'

const uz: SiteMessages = {
  name: 'O‘zbek',
  required: 'majburiy',
  create: 'Yaratish',
  request: 'Yuboriladigan so‘rov',
}

export default uz
