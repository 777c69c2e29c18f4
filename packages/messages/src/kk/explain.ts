import type { ExplainMessages } from '../explain-messages.ts'

const kk: ExplainMessages = {
  required: 'міндетті',
  optional: 'міндетті емес',
  leftOut: 'бос қалдырылады',
  given: 'көрсетілген',
  notGiven: 'көрсетілмеген',
  kinds: 'Нөмір түрлері',
  identifies: 'Нені білдіреді',
  example: 'Мысал',
  sentAs: 'Жіберілетін түрі',
  writtenAs: 'Жазылатын түрі',
  length: 'Ұзындығы',
  characters: '{lengths} таңба',
  separators: 'Бөлгіштер',
  keepsSeparators: 'нөмірдің бөлігі',
  checkDigit: 'Бақылау цифры',
  confidence: 'Сенімділігі',
  notToBeUsed: 'Қолданбаңыз: Microsoft компания нөмірін сұрайды.',
  contradictions: 'Microsoft беттеріндегі қайшылықтар',
  sources: 'Дереккөздер',
  identified: {
    company: 'компанияны',
    taxpayer: 'салық төлеушіні',
    'vat-registration': 'ҚҚС бойынша тіркеуді',
    'sole-trader': 'жеке кәсіпкерді',
    person: 'жеке тұлғаны',
  },
  checkDigits: {
    verified: 'тексеріледі',
    'not-published': 'тексерілмейді: есептеу тәсілі жарияланбаған',
    none: 'жоқ',
  },
  confidences: {
    high: 'жоғары: пішім көп нөмірде кездескен',
    medium: 'орташа: пішім құжатталған, бірақ мысал аз',
    low: 'төмен: пішім – болжам',
  },
}

export default kk
