import type { SiteMessages } from '../site-messages.ts'

const be: SiteMessages = {
  name: 'Беларуская',
  required: 'абавязкова',
  create: 'Стварыць',
  request: 'Што было б адпраўлена',
}

export default be
