import type { FormMessages } from '../messages.ts'

const th: FormMessages = {
  issues: {
    'form-issues': 'โปรดแก้ไขเขตข้อมูล {limit} รายการ.',
    'form-left-out': 'ระบบจะไม่ส่ง “{Label}” เนื่องจากประเทศของบริษัทคือ {country}.',
    'form-failed': 'ไม่สามารถส่งแบบฟอร์มได้.',
    'form-no-field': 'แบบฟอร์มนี้ไม่มีเขตข้อมูลสำหรับรายการนี้ โปรดแจ้งผู้ดูแลเว็บไซต์นี้.',
    'form-file': 'ระบบจะไม่ส่ง “{Label}” เนื่องจากไม่มีการส่งไฟล์.',
    'service-refused': 'Partner Center ไม่ยอมรับ “{Label}”.',
    'service-fault': 'Partner Center ปฏิเสธคำขอด้วยรหัสข้อผิดพลาด {faultCode}.',
    'service-fault:unavailable': 'ไม่สามารถติดต่อ Partner Center ได้ในขณะนี้ โปรดลองอีกครั้งในอีกไม่กี่นาที.',
    'service-fault:busy': 'Partner Center ได้รับคำขอมากเกินไป โปรดรอหนึ่งนาทีแล้วลองอีกครั้ง.',
    'service-fault:denied': 'Partner Center ไม่อนุญาตคำขอนี้ โปรดลงชื่อเข้าใช้อีกครั้งหรือขอสิทธิ์จากผู้ดูแลระบบ.',
    'service-fault:unreadable':
      'ไม่สามารถอ่านการตอบกลับของ Partner Center ได้ โปรดตรวจสอบว่าคำขอสำเร็จแล้วหรือไม่ก่อนลองอีกครั้ง.',
    'hint-example': 'ตัวอย่าง: {example}',
    'hint-required-in': 'จำเป็นต้องระบุ ({country})',
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
