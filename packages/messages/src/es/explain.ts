import type { ExplainMessages } from '../explain-messages.ts'

const es: ExplainMessages = {
  required: 'obligatorio',
  optional: 'opcional',
  leftOut: 'debe omitirse',
  given: 'indicado',
  notGiven: 'no indicado',
  kinds: 'Tipos de número',
  identifies: 'Identifica',
  example: 'Ejemplo',
  sentAs: 'Se envía como',
  writtenAs: 'Se escribe como',
  length: 'Longitud',
  characters: '{lengths} caracteres',
  separators: 'Separadores',
  keepsSeparators: 'forman parte del número',
  checkDigit: 'Dígito de control',
  confidence: 'Fiabilidad',
  notToBeUsed: 'No debe usarse: Microsoft pide el número de la empresa.',
  contradictions: 'Contradicciones entre las páginas de Microsoft',
  sources: 'Fuentes',
  identified: {
    company: 'a una empresa',
    taxpayer: 'a un contribuyente',
    'vat-registration': 'un registro de IVA',
    'sole-trader': 'a un autónomo',
    person: 'a una persona',
  },
  checkDigits: {
    verified: 'se verifica',
    'not-published': 'no se verifica: su cálculo no está publicado',
    none: 'no tiene',
  },
  confidences: {
    high: 'alta: el formato se ha visto en muchos números',
    medium: 'media: el formato está documentado, con pocos ejemplos',
    low: 'baja: el formato es una suposición',
  },
}

export default es
