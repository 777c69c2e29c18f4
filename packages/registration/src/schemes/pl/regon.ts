import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { weightedSum } from '../stdnum.ts'

const entity = [8, 9, 2, 3, 4, 5, 6, 7]
const unit = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

function checkDigit(front: string, weights: number[]): number {
  return weightedSum(front, { weights, modulus: 11 }) % 10
}

/** Statistics Poland issues it: nine digits to an entity, five more to a local unit. */
export const regon = /* @__PURE__ */ defineScheme(
  {
    id: 'regon',
    abbreviation: 'REGON',
    personal: false,
    pattern: '^([0-9]{9}|[0-9]{14})$',
    example: '610188201',
    masks: ['#########', '##############'],
  },
  (compact) => {
    const first = compact.slice(0, 8)
    const front = first + checkDigit(first, entity) + compact.slice(9, 13)
    return compact.length === 9 ? front : front + checkDigit(front, unit)
  },
)

export const description: SchemeDescription = {
  label: 'National business register number',
  localName: 'Numer identyfikacyjny REGON',
  identifies: 'company',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Subjects and data included in the register',
      publisher: 'Statistics Poland',
      date: '2024',
      url: 'https://bip.stat.gov.pl/en/regon/subjects-and-data-included-in-the-register',
    },
    { title: 'REGON', publisher: 'Wikipedia', date: '2022', url: 'https://pl.wikipedia.org/wiki/REGON' },
  ],
}
