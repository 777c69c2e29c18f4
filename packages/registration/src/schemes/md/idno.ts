import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]

/**
 * The check digit of IDNO and IDNP.
 *
 * @param compact the number without separators
 */
export function correctedMoldovanNumber(compact: string): string | undefined {
  return withDigit(compact, 12, weightedSum(compact, weights, 10))
}

/** The state identification number of a legal entity (Public Services Agency), which is its fiscal code. */
export const idno = /* @__PURE__ */ defineScheme(
  {
    id: 'idno',
    abbreviation: 'IDNO',
    localName: 'Numărul de identificare de stat al unității de drept',
    labels: ['cod fiscal', 'cod unic', 'ИДНО', 'c/f'],
    personal: false,
    pattern: '^1[0-9]{12}$',
    example: '1006601000037',
    masks: ['#############'],
  },
  correctedMoldovanNumber,
)

export const description: SchemeDescription = {
  label: 'State identification number',
  language: 'ro',
  identifies: 'company',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'What is IDNO',
      publisher: 'Datero',
      date: '2026',
      url: 'https://datero.md/en/blog/ce-este-idno-moldova',
    },
    {
      title: 'stdnum.md.idno',
      publisher: 'python-stdnum',
      date: '2019',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/md/idno.py',
    },
  ],
}
