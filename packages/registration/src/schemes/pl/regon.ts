import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const entity = [8, 9, 2, 3, 4, 5, 6, 7]
const unit = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

/** Statistics Poland issues it: nine digits to an entity, five more to a local unit. */
export const regon = /* @__PURE__ */ defineScheme(
  {
    id: 'regon',
    abbreviation: 'REGON',
    localName: 'Numer identyfikacyjny REGON',
    personal: false,
    pattern: '^([0-9]{9}|[0-9]{14})$',
    example: '610188201',
    masks: ['#########', '##############'],
  },
  (compact) => {
    const ofEntity = withDigit(compact, 8, weightedSum(compact, entity, 11) % 10)
    return compact.length === 9 ? ofEntity : withDigit(ofEntity, 13, weightedSum(ofEntity, unit, 11) % 10)
  },
)

export const description: SchemeDescription = {
  label: 'National business register number',
  language: 'pl',
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
