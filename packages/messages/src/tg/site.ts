import type { SiteMessages } from '../site-messages.ts'

const tg: SiteMessages = {
  name: 'Тоҷикӣ',
  required: 'ҳатмӣ',
  create: 'Эҷод кардан',
  request: 'Дархосте, ки фиристода мешуд',
  otherCountries: 'Кишварҳои дигар',
  companyName: 'Номи худи ширкат',
  billingName: 'Ном дар ҳисобнома',
  contact: 'Шахси тамос дар ин суроға',
  recipient: 'Шахсе, ки ҳисобномаҳоро мегирад',
  playground: 'Дар майдони санҷиш кушодан',
  filled: 'Аз ҳуҷҷати майдони санҷиш пур карда шуд.',
  notFilled: 'Дар ин ҷо майдон надоранд: {names}',
}

export default tg
