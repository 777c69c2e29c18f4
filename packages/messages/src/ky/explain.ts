import type { ExplainMessages } from '../explain-messages.ts'

const ky: ExplainMessages = {
  required: 'милдеттүү',
  optional: 'милдеттүү эмес',
  leftOut: 'бош калтырылат',
  given: 'көрсөтүлгөн',
  notGiven: 'көрсөтүлгөн эмес',
  kinds: 'Номерлердин түрлөрү',
  identifies: 'Эмнени билдирет',
  example: 'Мисал',
  sentAs: 'Жөнөтүлүүчү түрү',
  writtenAs: 'Жазылуучу түрү',
  length: 'Узундугу',
  characters: '{lengths} белги',
  separators: 'Бөлгүчтөр',
  keepsSeparators: 'номердин бөлүгү',
  checkDigit: 'Текшерүү цифрасы',
  confidence: 'Ишенимдүүлүгү',
  notToBeUsed: 'Колдонбоңуз: Microsoft компаниянын номерин сурайт.',
  contradictions: 'Microsoft барактарындагы карама-каршылыктар',
  sources: 'Булактар',
  identified: {
    company: 'компанияны',
    taxpayer: 'салык төлөөчүнү',
    'vat-registration': 'КНС боюнча каттоону',
    'sole-trader': 'жеке ишкерди',
    person: 'жеке адамды',
  },
  checkDigits: {
    verified: 'текшерилет',
    'not-published': 'текшерилбейт: эсептөө ыкмасы жарыяланган эмес',
    none: 'жок',
  },
  confidences: {
    high: 'жогору: формат көп номерде кездешкен',
    medium: 'орточо: формат документтештирилген, бирок мисал аз',
    low: 'төмөн: формат – божомол',
  },
}

export default ky
