import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [4, 1, 8, 6, 2, 7, 5, 3]

/**
 * The number with the ninth digit that fits the others. No office publishes the arithmetic; it fits all numbers of the
 * second source.
 *
 * @param compact the number without separators
 */
export function correctedVoen(compact: string): string | undefined {
  return withIssuedDigit(compact, 8, weightedSum(compact, weights, 11))
}

/** The taxpayer number of the State Tax Service, whose last digit is 1 for legal persons. */
export const voen = /* @__PURE__ */ defineScheme(
  {
    id: 'voen',
    abbreviation: 'VÖEN',
    localName: 'Vergi ödəyicisinin eyniləşdirmə nömrəsi',
    labels: ['ВОЕН', 'ИНН'],
    personal: false,
    pattern: '^[0-9]{9}1$',
    example: '9900071001',
    masks: ['##########'],
  },
  correctedVoen,
)

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'az',
  identifies: 'company',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Azerbaijan, information on tax identification numbers',
      publisher: 'OECD',
      date: '2020',
      url: 'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Azerbaijan-TIN.pdf',
    },
    {
      title: 'stdnum.az.voen: description and about 190 numbers found online',
      publisher: 'python-stdnum',
      date: '2022',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/tests/test_az_voen.doctest',
    },
  ],
}
