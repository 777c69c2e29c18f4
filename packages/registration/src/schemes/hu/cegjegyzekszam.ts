import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The number in the register of companies, which the courts of registration keep. */
export const cegjegyzekszam = /* @__PURE__ */ defineScheme({
  id: 'cegjegyzekszam',
  abbreviation: 'Cg.',
  localName: 'Cégjegyzékszám',
  labels: ['cjsz', 'cégj'],
  personal: false,
  // Court, form of company, serial. Forms above 23 are left open: the list that was read ends there.
  pattern: '^(0[1-9]|1[0-9]|20)(0[1-9]|[12][0-9])[0-9]{6}$',
  example: '0110041585',
  masks: ['##-##-######'],
})

export const description: SchemeDescription = {
  label: 'Company registration number',
  language: 'hu',
  identifies: 'company',
  rank: 2,
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Útmutató: codes of the courts and of the company forms',
      publisher: 'Cégközlöny',
      date: '2019-03-20',
      url: 'http://cegkozlony.hu/utmutato',
    },
  ],
}
