import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

function checkDigit(front: string, weights: number[]): number {
  const remainder = weightedSum(front, { weights, modulus: 11 })
  return remainder < 2 ? 0 : 11 - remainder
}

/** The Receita Federal issues it to natural persons; the last two are check digits. */
export const cpf = /* @__PURE__ */ defineScheme(
  {
    id: 'cpf',
    abbreviation: 'CPF',
    personal: true,
    pattern: '^[0-9]{11}$',
    example: '11144477735',
    masks: ['###.###.###-##'],
  },
  (compact) => {
    const base = compact.slice(0, 9)
    const first = base + checkDigit(base, [10, 9, 8, 7, 6, 5, 4, 3, 2])
    return first + checkDigit(first, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  },
)

export const description: SchemeDescription = {
  label: 'National registry of individuals number',
  localName: 'Cadastro de Pessoas Físicas',
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
