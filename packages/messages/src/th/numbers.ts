import type { NumberMessages } from '../messages.ts'

const th: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” ต้องมี 5 ถึง 22 อักขระ.',
    'registration-number-damaged:exponent':
      '“{Label}” อยู่ในรูปเลขยกกำลัง: สเปรดชีตตัดตัวเลขออกไป โปรดคัดลอกจากต้นฉบับอีกครั้ง.',
    'registration-number-damaged:zeros':
      '“{Label}” ({scheme}) ไม่มี {zeros} ข้างหน้าเหมือนในสเปรดชีต: เมื่อเติมกลับแล้วเลขตรวจสอบจะถูกต้อง.',
    'registration-number-damaged:likely-zeros':
      '“{Label}” ({scheme}) ดูเหมือนจะไม่มี 0 ข้างหน้าเหมือนในสเปรดชีต ต้องมี {allowed} อักขระ เช่น {example}.',
    'registration-number-damaged:marks':
      'รอบ “{Label}” มีเครื่องหมายของสเปรดชีต เช่น = หรือเครื่องหมายคำพูด โปรดลบออก.',
    'registration-number-damaged:decimals': '“{Label}” ลงท้ายด้วยทศนิยมที่สเปรดชีตเติมให้ โปรดลบออก.',
    'registration-number-format': '“{Label}” ต้องเป็น {scheme} ในรูปแบบที่ถูกต้อง เช่น {example}.',
    'registration-number-format:text': '“{Label}” ต้องเป็นข้อความ.',
    'registration-number-format:digits': '“{Label}” มีตัวเลขของระบบการเขียนอื่น ({script}) โปรดระบุ 0 ถึง 9.',
    'registration-number-format:letters': '“{Label}” มีตัวอักษรของระบบการเขียนอื่น ({script}) โปรดระบุ A ถึง Z.',
    'registration-number-format:characters': 'โปรดระบุ “{Label}” โดยใช้เฉพาะ A ถึง Z และ 0 ถึง 9.',
    'registration-number-format:service': '“{Label}” ไม่อยู่ในรูปแบบที่ Partner Center กำหนด.',
    'registration-number-format:other':
      'หมายเลขนี้คือ {given} “{Label}” ต้องเป็น {scheme} ที่มี {allowed} อักขระ เช่น {example}.',
    'registration-number-checksum': 'เลขตรวจสอบควรเป็น {expected}: มีอักขระที่พิมพ์ผิดใน {scheme} นี้.',
    'registration-number-checksum:several': 'เลขตรวจสอบควรเป็น {expected}: มีอักขระที่พิมพ์ผิดใน {scheme} นี้.',
    'registration-number-checksum:position':
      'เลขตรวจสอบ (อักขระที่ {position}) ควรเป็น {expected}: มีอักขระที่พิมพ์ผิดใน {scheme} นี้.',
    'registration-number-checksum:none': 'มีอักขระที่พิมพ์ผิด: ไม่มี {scheme} ที่ประกอบด้วยตัวเลขเหล่านี้.',
    'registration-number-suspicious': '“{Label}” เป็นตัวเลขเดียวซ้ำกันทั้งหมด โปรดระบุหมายเลขจริง.',
    'registration-number-personal': '“{Label}” เป็นของบุคคลธรรมดา ({scheme}) โปรดระบุหมายเลขของบริษัท.',
    'registration-number-unknown-form': 'ไม่รู้จัก “{Label}” รูปแบบนี้ {scheme} มีลักษณะเช่น {example}.',
    'registration-number-unknown-form:count':
      'ไม่รู้จัก “{Label}” รูปแบบนี้ {scheme} มี {allowed} อักขระ เช่น {example}.',
  },
}

export default th
