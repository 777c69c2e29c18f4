import type { SiteMessages } from '../site-messages.ts'

const tg: SiteMessages = {
  name: 'Тоҷикӣ',
  required: 'ҳатмӣ',
  create: 'Эҷод кардан',
  request: 'Дархосте, ки фиристода мешуд',
}

export default tg
