import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The personal number of the civil registry, which serves as taxpayer number: sex, date of birth, serial. */
export const innPerson = /* @__PURE__ */ defineScheme({
  id: 'inn-person',
  abbreviation: 'ПИН',
  latinAbbreviation: 'PIN',
  localName: 'Персональный идентификационный номер',
  personal: true,
  pattern: '^[12](0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19|20)[0-9]{7}$',
  example: '20101199000001',
  masks: ['##############'],
})

export const description: SchemeDescription = {
  label: 'Personal identification number',
  language: 'ru',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'low',
  sources: [
    {
      title: 'Персональный идентификационный номер',
      publisher: 'State Registration Service of Kyrgyzstan',
      date: '2017-02-06',
      url: 'https://grs.gov.kg/ru/subord/drnags/services/348-pin-piersonalnyi-idientifikatsionnyi-nomier/',
    },
    {
      title: 'Resolution 619 on assigning and changing the personal number (in Kyrgyz)',
      publisher: 'Government of the Kyrgyz Republic',
      date: '2017-09-28',
      url: 'http://cbd.minjust.gov.kg/act/preview/ky-kg/98940/30?mode=tekst',
    },
  ],
}
