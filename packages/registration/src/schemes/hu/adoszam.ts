import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { weightedSum } from '../sums/weighted-sum.ts'

const weights = [9, 7, 3, 1, 9, 7, 3]

/** The tax number of the tax office (NAV); its first 8 digits stand alone in EU VAT numbers. */
export const adoszam = /* @__PURE__ */ defineScheme(
  {
    id: 'adoszam',
    abbreviation: 'Adószám',
    localName: 'Adószám',
    labels: ['közösségi adószám', 'EU'],
    personal: false,
    // The check digit is the eighth; VAT code and tax office follow it.
    pattern: '^[0-9]{8}([1-5](0[2-9]|[1-3][0-9]|4[0-4]|51))?$',
    example: '25978221242',
    masks: ['########', '########-#-##'],
  },
  (compact) => withDigit(compact, 7, (10 - weightedSum(compact, weights, 10)) % 10),
)

export const description: SchemeDescription = {
  label: 'Tax number',
  language: 'hu',
  identifies: 'taxpayer',
  rank: 1,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Az adószám felépítése',
      publisher: 'MagNet Faktor',
      date: '2023-06-15',
      url: 'https://magnetfaktor.hu/az-adoszam-felepitese-eu-es-magyar-adoszam-kisokos/',
    },
    {
      title: 'stdnum.hu.anum',
      publisher: 'python-stdnum',
      date: '2013',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/hu/anum.py',
    },
  ],
}
