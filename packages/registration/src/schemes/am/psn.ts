import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The number of the state population register, which every resident has. */
export const psn = /* @__PURE__ */ defineScheme({
  id: 'psn',
  abbreviation: 'ՀԾՀ',
  latinAbbreviation: 'PSN',
  localName: 'Հանրային ծառայությունների համարանիշ',
  personal: true,
  // Day of birth (10 added for men, 50 for women), month (20 added a century after the 20th), year, serial.
  pattern: '^(1[1-9]|[23][0-9]|4[01]|5[1-9]|[67][0-9]|8[01])([02468][1-9]|[13579][0-2])[0-9]{6}$',
  example: '2506901238',
  masks: ['##########'],
})

export const description: SchemeDescription = {
  label: 'Public services number',
  language: 'hy',
  identifies: 'person',
  inputMode: 'numeric',
  checkDigit: 'not-published',
  confidence: 'medium',
  sources: [
    {
      title: 'What the public services number is, after the law on it (in Armenian)',
      publisher: 'Iravaban.net',
      date: '2026',
      url: 'https://iravaban.net/402201.html',
    },
    {
      title: 'armenia-ssn-validator, rules covered',
      publisher: 'npm',
      date: '2026',
      url: 'https://www.npmjs.com/package/armenia-ssn-validator',
    },
  ],
}
