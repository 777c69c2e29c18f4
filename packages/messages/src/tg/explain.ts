import type { ExplainMessages } from '../explain-messages.ts'

const tg: ExplainMessages = {
  required: 'ҳатмӣ',
  optional: 'ихтиёрӣ',
  leftOut: 'бояд холӣ бошад',
  given: 'ворид шудааст',
  notGiven: 'ворид нашудааст',
  kinds: 'Навъҳои рақам',
  identifies: 'Мансуб ба',
  example: 'Намуна',
  sentAs: 'Тарзи фиристодан',
  writtenAs: 'Тарзи навиштан',
  length: 'Дарозӣ',
  characters: '{lengths} аломат',
  separators: 'Ҷудокунакҳо',
  keepsSeparators: 'қисми рақаманд',
  checkDigit: 'Рақами санҷишӣ',
  confidence: 'Эътимоднокӣ',
  notToBeUsed: 'Истифода набаред: Microsoft рақами ширкатро талаб мекунад.',
  contradictions: 'Ихтилофҳо дар саҳифаҳои Microsoft',
  sources: 'Манбаъҳо',
  identified: {
    company: 'ширкат',
    taxpayer: 'андозсупоранда',
    'vat-registration': 'бақайдгирии ААИ',
    'sole-trader': 'соҳибкори инфиродӣ',
    person: 'шахси воқеӣ',
  },
  checkDigits: {
    verified: 'санҷида мешавад',
    'not-published': 'санҷида намешавад: тарзи ҳисоб нашр нашудааст',
    none: 'надорад',
  },
  confidences: {
    high: 'баланд: формат дар рақамҳои зиёд дида шудааст',
    medium: 'миёна: формат тавсиф шудааст, вале намуна кам аст',
    low: 'паст: формат тахминист',
  },
}

export default tg
