import type { SiteMessages } from '../site-messages.ts'

const ky: SiteMessages = {
  name: 'Кыргызча',
  required: 'милдеттүү',
  create: 'Түзүү',
  request: 'Жөнөтүлө турган сурам',
}

export default ky
