import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { correctedVoen } from './voen.ts'

/** The taxpayer number of the State Tax Service, whose last digit is 2 for natural persons. */
export const voenPerson = /* @__PURE__ */ defineScheme(
  {
    id: 'voen-person',
    abbreviation: 'VÖEN',
    localName: 'Vergi ödəyicisinin eyniləşdirmə nömrəsi',
    personal: true,
    pattern: '^[0-9]{9}2$',
    example: '1234567802',
    masks: ['##########'],
  },
  correctedVoen,
)

export const description: SchemeDescription = {
  label: 'Tax identification number of a natural person',
  language: 'az',
  identifies: 'sole-trader',
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
