import type { ExplainMessages } from '../explain-messages.ts'

const fr: ExplainMessages = {
  required: 'obligatoire',
  optional: 'facultatif',
  leftOut: 'à ne pas renseigner',
  given: 'renseigné',
  notGiven: 'non renseigné',
  kinds: 'Types de numéros',
  identifies: 'Identifie',
  example: 'Exemple',
  sentAs: 'Envoyé sous la forme',
  writtenAs: 'Écrit sous la forme',
  length: 'Longueur',
  characters: '{lengths} caractères',
  separators: 'Séparateurs',
  keepsSeparators: 'font partie du numéro',
  checkDigit: 'Chiffre de contrôle',
  confidence: 'Fiabilité',
  notToBeUsed: 'À ne pas utiliser : Microsoft demande le numéro de l’entreprise.',
  contradictions: 'Contradictions entre les pages de Microsoft',
  sources: 'Sources',
  identified: {
    company: 'une entreprise',
    taxpayer: 'un contribuable',
    'vat-registration': 'une immatriculation à la TVA',
    'sole-trader': 'un entrepreneur individuel',
    person: 'une personne',
  },
  checkDigits: {
    verified: 'vérifié',
    'not-published': 'non vérifié : son calcul n’est pas publié',
    none: 'aucun',
  },
  confidences: {
    high: 'élevée : le format a été observé sur de nombreux numéros',
    medium: 'moyenne : le format est documenté, avec peu d’exemples',
    low: 'faible : le format est une supposition',
  },
}

export default fr
