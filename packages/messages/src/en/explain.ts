import type { ExplainMessages } from '../explain-messages.ts'

const en: ExplainMessages = {
  required: 'required',
  optional: 'optional',
  leftOut: 'must be left out',
  given: 'present',
  notGiven: 'missing',
  kinds: 'Kinds of numbers',
  identifies: 'Identifies',
  example: 'Example',
  sentAs: 'Sent as',
  writtenAs: 'Written as',
  length: 'Length',
  characters: '{lengths} characters',
  separators: 'Separators',
  keepsSeparators: 'are part of the number',
  checkDigit: 'Check digit',
  confidence: 'Confidence',
  notToBeUsed: "Do not use: Microsoft asks for the company's number.",
  contradictions: "Where Microsoft's pages disagree",
  sources: 'Sources',
  identified: {
    company: 'a company',
    taxpayer: 'a taxpayer',
    'vat-registration': 'a VAT registration',
    'sole-trader': 'a sole trader',
    person: 'a person',
  },
  checkDigits: {
    verified: 'verified',
    'not-published': 'not verified: its algorithm is not published',
    none: 'none',
  },
  confidences: {
    high: 'high: the format was seen in many numbers',
    medium: 'medium: the format is documented, with few samples',
    low: 'low: the format is a guess',
  },
}

export default en
