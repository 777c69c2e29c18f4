import type { ExplainMessages } from '../explain-messages.ts'

const hy: ExplainMessages = {
  required: 'պարտադիր է',
  optional: 'պարտադիր չէ',
  leftOut: 'պետք է լինի դատարկ',
  given: 'նշված է',
  notGiven: 'նշված չէ',
  kinds: 'Համարների տեսակները',
  identifies: 'Նույնականացնում է',
  example: 'Օրինակ',
  sentAs: 'Ուղարկվում է այսպես',
  writtenAs: 'Գրվում է այսպես',
  length: 'Երկարություն',
  characters: '{lengths} նիշ',
  separators: 'Բաժանիչներ',
  keepsSeparators: 'համարի մաս են',
  checkDigit: 'Ստուգիչ թվանշան',
  confidence: 'Հավաստիություն',
  notToBeUsed: 'Չի կարելի օգտագործել։ Microsoft-ը պահանջում է ընկերության համարը։',
  contradictions: 'Հակասություններ Microsoft-ի էջերում',
  sources: 'Աղբյուրներ',
  identified: {
    company: 'ընկերություն',
    taxpayer: 'հարկ վճարողի',
    'vat-registration': 'ԱԱՀ վճարողի հաշվառում',
    'sole-trader': 'անհատ ձեռնարկատիրոջ',
    person: 'ֆիզիկական անձի',
  },
  checkDigits: {
    verified: 'ստուգվում է',
    'not-published': 'չի ստուգվում՝ հաշվարկի կարգը հրապարակված չէ',
    none: 'չկա',
  },
  confidences: {
    high: 'բարձր՝ ձևաչափը հանդիպել է բազմաթիվ համարներում',
    medium: 'միջին՝ ձևաչափը նկարագրված է, բայց օրինակները քիչ են',
    low: 'ցածր՝ ձևաչափը ենթադրություն է',
  },
}

export default hy
