import type { SiteMessages } from '../site-messages.ts'

const th: SiteMessages = {
  name: 'ไทย',
  required: 'จำเป็นต้องระบุ',
  create: 'สร้าง',
  request: 'สิ่งที่จะถูกส่ง',
  otherCountries: 'ประเทศอื่นๆ',
  companyName: 'ชื่อของบริษัทเอง',
  billingName: 'ชื่อบนใบแจ้งหนี้',
  contact: 'ผู้ติดต่อ ณ ที่อยู่นี้',
  recipient: 'ผู้รับใบแจ้งหนี้',
  playground: 'เปิดในพื้นที่ทดลอง',
  filled: 'กรอกจากเอกสารในพื้นที่ทดลอง',
  notFilled: 'ไม่มีช่องที่นี่สำหรับ: {names}',
}

export default th
