import { defineScheme, type SchemeDescription, withDigit } from '../scheme.ts'
import { luhnValue } from '../sums/luhn.ts'

/** The Department of Home Affairs issues it to persons: date of birth, serial number, citizenship, check digit. */
export const idNumber = /* @__PURE__ */ defineScheme(
  {
    id: 'id-number',
    abbreviation: 'ID No',
    localName: 'Identity number',
    personal: true,
    pattern: '^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}[01][0-9]{2}$',
    example: '7503305044089',
    masks: ['###### #### ## #'],
  },
  (compact) => withDigit(compact, 12, luhnValue(compact, 12, 10)),
)

export const description: SchemeDescription = {
  label: 'Identity number',
  language: 'en',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'stdnum.za.idnr',
      publisher: 'python-stdnum',
      date: '2020',
      url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/za/idnr.py',
    },
  ],
}
