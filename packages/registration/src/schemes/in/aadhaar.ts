import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { verhoeffDigit } from '../sums/verhoeff.ts'

/** The Unique Identification Authority issues it to residents; the last is a check digit. */
export const aadhaar = /* @__PURE__ */ defineScheme(
  {
    id: 'aadhaar',
    abbreviation: 'Aadhaar',
    localName: 'आधार',
    labels: ['UID'],
    personal: true,
    pattern: '^[2-9][0-9]{11}$',
    example: '234123412346',
    masks: ['#### #### ####'],
  },
  (compact) => withDigit(compact, 11, verhoeffDigit(compact, 11)),
)

export const description: SchemeDescription = {
  label: 'Aadhaar number',
  language: 'hi',
  identifies: 'person',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'stdnum.in_.aadhaar',
      publisher: 'python-stdnum',
      date: '2021',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/aadhaar.py',
    },
  ],
}
