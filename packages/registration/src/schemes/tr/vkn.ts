import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'

/** The tax number of the Revenue Administration. */
export const vkn = /* @__PURE__ */ defineScheme(
  {
    id: 'vkn',
    abbreviation: 'VKN',
    localName: 'Vergi kimlik numarası',
    labels: ['Vergi', 'Vergi kimlik', 'VD', 'Vergi Dairesi'],
    personal: false,
    pattern: '^[0-9]{10}$',
    example: '4540536920',
    masks: ['##########'],
  },
  (compact) => {
    let sum = 0
    for (let index = 0; index < 9; index += 1) {
      const shifted = (compact.charCodeAt(index) - 48 + 9 - index) % 10
      sum += shifted === 0 ? 0 : (shifted << (9 - index)) % 9 || 9
    }
    return withDigit(compact, 9, (10 - (sum % 10)) % 10)
  },
)

export const description: SchemeDescription = {
  label: 'Tax identification number',
  language: 'tr',
  identifies: 'taxpayer',
  rank: 1,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Turkey, information on tax identification numbers',
      publisher: 'OECD',
      date: '2019',
      url: 'https://docslib.org/doc/9036567/turkey-information-on-tax-identification-numbers',
    },
    {
      title: 'VKN (Vergi Kimlik Numarası, Turkish tax identification number)',
      publisher: 'python-stdnum',
      date: '2025',
      url: 'https://raw.githubusercontent.com/arthurdejong/python-stdnum/master/stdnum/tr/vkn.py',
    },
  ],
}
