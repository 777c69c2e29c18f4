import type { SiteMessages } from '../site-messages.ts'

const th: SiteMessages = {
  name: 'ไทย',
  required: 'จำเป็นต้องระบุ',
  create: 'สร้าง',
  request: 'สิ่งที่จะถูกส่ง',
}

export default th
