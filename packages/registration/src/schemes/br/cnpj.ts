import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

// The value of a character is its ASCII code minus 48, so the characters between 9 and A take places too.
const alphabet = '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const weights = [2, 3, 4, 5, 6, 7, 8, 9]

function withCheckDigit(front: string): string {
  const remainder = weightedSum(front, { weights, modulus: 11, alphabet, reverse: true })
  return front + (remainder < 2 ? 0 : 11 - remainder)
}

/** The Receita Federal issues it to each establishment of a company; with letters since July 2026. */
export const cnpj = /* @__PURE__ */ defineScheme(
  {
    id: 'cnpj',
    abbreviation: 'CNPJ',
    personal: false,
    pattern: '^[0-9A-Z]{12}[0-9]{2}$',
    example: '12ABC34501DE35',
    masks: ['##.###.###/####-##'],
  },
  (compact) => withCheckDigit(withCheckDigit(compact.slice(0, 12))),
)

export const description: SchemeDescription = {
  label: 'National registry of legal entities number',
  localName: 'Cadastro Nacional da Pessoa Jurídica',
  identifies: 'company',
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'Instrução Normativa RFB nº 2.229, de 15 de outubro de 2024 (síntese)',
      publisher: 'Informef',
      date: '2024-10',
      url: 'http://www.informef.com.br/paginas/mef43349.htm',
    },
    {
      title: 'Como a validação do CNPJ alfanumérico é feita?',
      publisher: 'bade.digital, after the manual of SERPRO',
      date: '2025',
      url: 'https://cnpj.bade.digital/paginas/como-a-validacao-de-cnpj-e-feita.html',
    },
  ],
}
