import type { ExplainMessages } from '../explain-messages.ts'

const sv: ExplainMessages = {
  required: 'måste anges',
  optional: 'valfritt',
  leftOut: 'får inte anges',
  given: 'angivet',
  notGiven: 'inte angivet',
  kinds: 'Slags nummer',
  identifies: 'Avser',
  example: 'Exempel',
  sentAs: 'Skickas som',
  writtenAs: 'Skrivs',
  length: 'Längd',
  characters: '{lengths} tecken',
  separators: 'Skiljetecken',
  keepsSeparators: 'hör till numret',
  checkDigit: 'Kontrollsiffra',
  confidence: 'Säkerhet',
  notToBeUsed: 'Ska inte användas: Microsoft ber om företagets nummer.',
  contradictions: 'Där Microsofts sidor säger emot varandra',
  sources: 'Källor',
  identified: {
    company: 'ett företag',
    taxpayer: 'en skattskyldig',
    'vat-registration': 'en momsregistrering',
    'sole-trader': 'en enskild näringsidkare',
    person: 'en person',
  },
  checkDigits: {
    verified: 'kontrolleras',
    'not-published': 'kontrolleras inte: beräkningen är inte publicerad',
    none: 'saknas',
  },
  confidences: {
    high: 'hög: formen är sedd på många nummer',
    medium: 'medelhög: formen är dokumenterad, med få exempel',
    low: 'låg: formen är en gissning',
  },
}

export default sv
