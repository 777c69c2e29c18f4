import type { SiteMessages } from '../site-messages.ts'

const ar: SiteMessages = {
  name: 'العربية',
  required: 'مطلوب',
  create: 'إنشاء',
  request: 'ما كان سيُرسل',
}

export default ar
