import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/**
 * The check digit of BIN and IIN.
 *
 * @param compact the number without separators
 */
export function correctedKazakhNumber(compact: string): string | undefined {
  const sum = weightedSum(compact, weights, 11)
  return withIssuedDigit(compact, 11, sum < 10 ? sum : weightedSum(compact, secondWeights, 11))
}

/** The number of the national register of business identification numbers (Ministry of Justice). */
export const bin = /* @__PURE__ */ defineScheme(
  {
    id: 'bin',
    abbreviation: 'БСН (БИН)',
    latinAbbreviation: 'BIN',
    localName: 'Бизнес-сәйкестендіру нөмірі',
    labels: ['БСН', 'БИН', 'ИИН/БИН'],
    personal: false,
    // Year and month of registration, kind of entity, kind of unit.
    pattern: '^[0-9]{2}(0[1-9]|1[0-2])[4-6][0-3][0-9]{6}$',
    example: '940140000385',
    masks: ['############'],
  },
  correctedKazakhNumber,
)

export const description: SchemeDescription = {
  label: 'Business identification number',
  language: 'kk',
  identifies: 'company',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Business identification number',
      publisher: 'eGov, Government of Kazakhstan',
      date: '2020-03-10',
      url: 'https://egov.kz/cms/en/articles/business_identification_number',
    },
    {
      title: 'Resolution 565: programme of the change to single numbers, with the control digit',
      publisher: 'Government of Kazakhstan',
      date: '2003-06-11',
      url: 'https://adilet.zan.kz/rus/docs/P030000565_',
    },
  ],
}
