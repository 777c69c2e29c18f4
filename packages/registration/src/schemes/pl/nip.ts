import { defineScheme, type SchemeDescription, withIssuedDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** The National Revenue Administration issues it; the tenth digit is a check digit. */
export const nip = /* @__PURE__ */ defineScheme(
  {
    id: 'nip',
    abbreviation: 'NIP',
    localName: 'Numer identyfikacji podatkowej',
    labels: ['NIP UE'],
    personal: false,
    pattern: '^[1-9][0-9]{9}$',
    example: '7740001454',
    masks: ['###-###-##-##'],
  },
  (compact) => withIssuedDigit(compact, 9, weightedSum(compact, weights, 11)),
)

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'pl',
  identifies: 'taxpayer',
  rank: 1,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Poland, information on tax identification numbers',
      publisher: 'OECD',
      date: '2019',
      url: 'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Poland-TIN.pdf',
    },
    {
      title: 'NIP (Numer Identyfikacji Podatkowej, Polish VAT number)',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pl/nip.py',
    },
  ],
}
