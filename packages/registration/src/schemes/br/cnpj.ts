import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'
import { checkDigit } from './check-digit.ts'

const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
const secondWeights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]

/** The Receita Federal issues it to each establishment of a company; with letters since July 2026. */
export const cnpj = /* @__PURE__ */ defineScheme(
  {
    id: 'cnpj',
    abbreviation: 'CNPJ',
    localName: 'Cadastro Nacional da Pessoa Jurídica',
    labels: ['CNPJ/MF', 'CGC', 'sob o', 'Inscrição', 'inscrita no'],
    personal: false,
    pattern: '^[0-9A-Z]{12}[0-9]{2}$',
    example: '12ABC34501DE35',
    masks: ['##.###.###/####-##'],
  },
  (compact) => {
    const first = withDigit(compact, 12, checkDigit(weightedSum(compact, weights, 11)))
    return withDigit(first, 13, checkDigit(weightedSum(first, secondWeights, 11)))
  },
)

export const description: SchemeDescription = {
  label: 'National registry of legal entities number',
  language: 'pt',
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
