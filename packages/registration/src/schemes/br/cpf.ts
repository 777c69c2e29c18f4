import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'
import { checkDigit } from './check-digit.ts'

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2]
const secondWeights = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]

/** The Receita Federal issues it to natural persons; the last two are check digits. */
export const cpf = /* @__PURE__ */ defineScheme(
  {
    id: 'cpf',
    abbreviation: 'CPF',
    localName: 'Cadastro de Pessoas Físicas',
    personal: true,
    pattern: '^[0-9]{11}$',
    example: '11144477735',
    masks: ['###.###.###-##'],
  },
  (compact) => {
    const first = withDigit(compact, 9, checkDigit(weightedSum(compact, weights, 11)))
    return withDigit(first, 10, checkDigit(weightedSum(first, secondWeights, 11)))
  },
)

export const description: SchemeDescription = {
  label: 'National registry of individuals number',
  language: 'pt',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'More detailed doctests for stdnum.br.cpf',
      publisher: 'python-stdnum',
      date: '2011',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/tests/test_br_cpf.doctest',
    },
  ],
}
