import type { FormMessages } from '../messages.ts'

const th: FormMessages = {
  issues: {
    'form-issues': 'โปรดแก้ไขเขตข้อมูล {limit} รายการ.',
    'form-left-out': 'ระบบจะไม่ส่ง “{Label}” เนื่องจากประเทศของบริษัทคือ {country}.',
    'service-refused': 'Partner Center ไม่ยอมรับ “{Label}”.',
    'service-fault': 'Partner Center ปฏิเสธคำขอด้วยรหัสข้อผิดพลาด {faultCode}.',
  },
  labels: {
    'number:company': 'เลขทะเบียนบริษัท',
    'number:taxpayer': 'เลขประจำตัวผู้เสียภาษี',
    'number:vat-registration': 'เลขทะเบียนภาษีมูลค่าเพิ่ม',
    'number:sole-trader': 'เลขทะเบียนผู้ประกอบการรายบุคคล',
    'number:person': 'เลขประจำตัวบุคคล',
  },
}

export default th
