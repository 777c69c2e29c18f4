import type { ExplainMessages } from '../explain-messages.ts'

const ptBR: ExplainMessages = {
  required: 'obrigatório',
  optional: 'opcional',
  leftOut: 'deve ser omitido',
  given: 'informado',
  notGiven: 'não informado',
  kinds: 'Tipos de número',
  identifies: 'Identifica',
  example: 'Exemplo',
  sentAs: 'Enviado como',
  writtenAs: 'Escrito como',
  length: 'Comprimento',
  characters: '{lengths} caracteres',
  separators: 'Separadores',
  keepsSeparators: 'fazem parte do número',
  checkDigit: 'Dígito verificador',
  confidence: 'Confiabilidade',
  notToBeUsed: 'Não deve ser usado: a Microsoft pede o número da empresa.',
  contradictions: 'Contradições entre as páginas da Microsoft',
  sources: 'Fontes',
  identified: {
    company: 'uma empresa',
    taxpayer: 'um contribuinte',
    'vat-registration': 'um registro de IVA',
    'sole-trader': 'um empresário individual',
    person: 'uma pessoa',
  },
  checkDigits: {
    verified: 'verificado',
    'not-published': 'não verificado: seu cálculo não foi publicado',
    none: 'não há',
  },
  confidences: {
    high: 'alta: o formato foi observado em muitos números',
    medium: 'média: o formato está documentado, com poucos exemplos',
    low: 'baixa: o formato é uma suposição',
  },
}

export default ptBR
