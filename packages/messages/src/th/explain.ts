import type { ExplainMessages } from '../explain-messages.ts'

const th: ExplainMessages = {
  required: 'ต้องระบุ',
  optional: 'ไม่บังคับ',
  leftOut: 'ต้องเว้นว่าง',
  given: 'ระบุแล้ว',
  notGiven: 'ไม่ได้ระบุ',
  kinds: 'ประเภทของหมายเลข',
  identifies: 'ใช้ระบุ',
  example: 'ตัวอย่าง',
  sentAs: 'ส่งเป็น',
  writtenAs: 'เขียนเป็น',
  length: 'ความยาว',
  characters: '{lengths} อักขระ',
  separators: 'ตัวคั่น',
  keepsSeparators: 'เป็นส่วนหนึ่งของหมายเลข',
  checkDigit: 'เลขตรวจสอบ',
  confidence: 'ความเชื่อมั่น',
  notToBeUsed: 'ห้ามใช้: Microsoft ต้องการหมายเลขของบริษัท.',
  contradictions: 'จุดที่หน้าเว็บของ Microsoft ขัดแย้งกัน',
  sources: 'แหล่งที่มา',
  identified: {
    company: 'บริษัท',
    taxpayer: 'ผู้เสียภาษี',
    'vat-registration': 'การจดทะเบียนภาษีมูลค่าเพิ่ม',
    'sole-trader': 'ผู้ประกอบการรายบุคคล',
    person: 'บุคคล',
  },
  checkDigits: {
    verified: 'มีการตรวจสอบ',
    'not-published': 'ไม่มีการตรวจสอบ: วิธีคำนวณไม่ได้เผยแพร่',
    none: 'ไม่มี',
  },
  confidences: {
    high: 'สูง: พบรูปแบบนี้ในหมายเลขจำนวนมาก',
    medium: 'ปานกลาง: มีเอกสารระบุรูปแบบ แต่มีตัวอย่างน้อย',
    low: 'ต่ำ: รูปแบบนี้เป็นการคาดเดา',
  },
}

export default th
