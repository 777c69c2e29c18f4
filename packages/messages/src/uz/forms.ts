import type { FormMessages } from '../messages.ts'

const uz: FormMessages = {
  issues: {
    'form-issues': 'Quyidagi {limit} ta maydonni tuzating.',
    'form-left-out': '“{Label}” maydoni kompaniya mamlakati ({country}) sababli yuborilmaydi.',
    'service-refused': 'Partner Center “{Label}” maydonini qabul qilmadi.',
    'service-fault': 'Partner Center soʻrovni {faultCode} kodi bilan rad etdi.',
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
