import type { ExplainMessages } from '../explain-messages.ts'

const hu: ExplainMessages = {
  required: 'kötelező',
  optional: 'nem kötelező',
  leftOut: 'nem adható meg',
  given: 'megadva',
  notGiven: 'nincs megadva',
  kinds: 'Azonosítószámok fajtái',
  identifies: 'Mit azonosít',
  example: 'Példa',
  sentAs: 'Küldött alak',
  writtenAs: 'Írott alak',
  length: 'Hossz',
  characters: '{lengths} karakter',
  separators: 'Elválasztó jelek',
  keepsSeparators: 'a szám részei',
  checkDigit: 'Ellenőrző számjegy',
  confidence: 'Megbízhatóság',
  notToBeUsed: 'Nem használható: a Microsoft a vállalat számát kéri.',
  contradictions: 'A Microsoft oldalainak ellentmondásai',
  sources: 'Források',
  identified: {
    company: 'vállalatot',
    taxpayer: 'adózót',
    'vat-registration': 'áfaregisztrációt',
    'sole-trader': 'egyéni vállalkozót',
    person: 'magánszemélyt',
  },
  checkDigits: {
    verified: 'ellenőrzött',
    'not-published': 'nem ellenőrzött: a kiszámítása nem nyilvános',
    none: 'nincs',
  },
  confidences: {
    high: 'magas: a formátumot sok szám igazolja',
    medium: 'közepes: a formátum dokumentált, de kevés a példa',
    low: 'alacsony: a formátum feltételezés',
  },
}

export default hu
