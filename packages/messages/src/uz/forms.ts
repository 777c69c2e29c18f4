import type { FormMessages } from '../messages.ts'

const uz: FormMessages = {
  issues: {
    'form-issues': 'Quyidagi {limit} ta maydonni tuzating.',
    'form-left-out': '“{Label}” maydoni kompaniya mamlakati ({country}) sababli yuborilmaydi.',
    'form-failed': 'Shaklni yuborib boʻlmadi.',
    'form-no-field': 'Bu shaklda buning uchun maydon yoʻq. Iltimos, sayt egalariga xabar bering.',
    'form-file': '“{Label}” maydoni yuborilmaydi, chunki fayllar yuborilmaydi.',
    'service-refused': 'Partner Center “{Label}” maydonini qabul qilmadi.',
    'service-fault': 'Partner Center soʻrovni {faultCode} kodi bilan rad etdi.',
    'service-fault:unavailable':
      'Partner Center hozir ishlamayapti. Bir necha daqiqadan soʻng qayta urinib koʻring.',
    'service-fault:busy': 'Partner Center juda koʻp soʻrov olmoqda. Bir daqiqa kutib, qayta urinib koʻring.',
    'service-fault:denied':
      'Partner Center soʻrovga ruxsat bermadi. Qaytadan kiring yoki administratordan ruxsat soʻrang.',
    'service-fault:unreadable':
      'Partner Center javobini oʻqib boʻlmadi. Qayta urinishdan oldin soʻrov bajarilgan-bajarilmaganini tekshiring.',
    'hint-example': 'Misol: {example}',
    'hint-required-in': 'Majburiy ({country})',
  },
  labels: {
    'number:company': 'kompaniya raqami',
    'number:taxpayer': 'soliq raqami',
    'number:vat-registration': 'QQS raqami',
    'number:sole-trader': 'yakka tartibdagi tadbirkor raqami',
    'number:person': 'shaxsiy raqam',
  },
}

export default uz
