import type { ExplainMessages } from '../explain-messages.ts'

const de: ExplainMessages = {
  required: 'erforderlich',
  optional: 'optional',
  leftOut: 'muss entfallen',
  given: 'angegeben',
  notGiven: 'nicht angegeben',
  kinds: 'Arten von Nummern',
  identifies: 'Bezeichnet',
  example: 'Beispiel',
  sentAs: 'Gesendet als',
  writtenAs: 'Geschrieben als',
  length: 'Länge',
  characters: '{lengths} Zeichen',
  separators: 'Trennzeichen',
  keepsSeparators: 'sind Teil der Nummer',
  checkDigit: 'Prüfziffer',
  confidence: 'Verlässlichkeit',
  notToBeUsed: 'Nicht zu verwenden: Microsoft verlangt die Nummer des Unternehmens.',
  contradictions: 'Wo sich die Seiten von Microsoft widersprechen',
  sources: 'Quellen',
  identified: {
    company: 'ein Unternehmen',
    taxpayer: 'einen Steuerpflichtigen',
    'vat-registration': 'eine Umsatzsteuerregistrierung',
    'sole-trader': 'ein Einzelunternehmen',
    person: 'eine Person',
  },
  checkDigits: {
    verified: 'wird geprüft',
    'not-published': 'wird nicht geprüft: Die Berechnung ist nicht veröffentlicht',
    none: 'keine',
  },
  confidences: {
    high: 'hoch: Das Format wurde bei vielen Nummern beobachtet',
    medium: 'mittel: Das Format ist dokumentiert, aber es gibt wenige Beispiele',
    low: 'niedrig: Das Format ist eine Vermutung',
  },
}

export default de
