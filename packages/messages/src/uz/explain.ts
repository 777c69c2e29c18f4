import type { ExplainMessages } from '../explain-messages.ts'

const uz: ExplainMessages = {
  required: 'majburiy',
  optional: 'ixtiyoriy',
  leftOut: 'koʻrsatilmasligi kerak',
  given: 'koʻrsatilgan',
  notGiven: 'koʻrsatilmagan',
  kinds: 'Raqam turlari',
  identifies: 'Nimani bildiradi',
  example: 'Misol',
  sentAs: 'Yuboriladigan shakli',
  writtenAs: 'Yoziladigan shakli',
  length: 'Uzunligi',
  characters: '{lengths} ta belgi',
  separators: 'Ajratkichlar',
  keepsSeparators: 'raqamning bir qismi',
  checkDigit: 'Nazorat raqami',
  confidence: 'Ishonchliligi',
  notToBeUsed: 'Ishlatilmasin: Microsoft kompaniya raqamini soʻraydi.',
  contradictions: 'Microsoft sahifalaridagi ziddiyatlar',
  sources: 'Manbalar',
  identified: {
    company: 'kompaniyani',
    taxpayer: 'soliq toʻlovchini',
    'vat-registration': 'QQS boʻyicha roʻyxatdan oʻtishni',
    'sole-trader': 'yakka tartibdagi tadbirkorni',
    person: 'jismoniy shaxsni',
  },
  checkDigits: {
    verified: 'tekshiriladi',
    'not-published': 'tekshirilmaydi: hisoblash usuli eʼlon qilinmagan',
    none: 'yoʻq',
  },
  confidences: {
    high: 'yuqori: format koʻp raqamlarda uchragan',
    medium: 'oʻrta: format hujjatlashtirilgan, lekin misol kam',
    low: 'past: format taxminiy',
  },
}

export default uz
