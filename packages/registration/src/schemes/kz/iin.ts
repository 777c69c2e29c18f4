import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { correctedKazakhNumber } from './bin.ts'

/** The number of the national register of natural persons, which sole traders use too. */
export const iin = /* @__PURE__ */ defineScheme(
  {
    id: 'iin',
    abbreviation: 'ЖСН (ИИН)',
    latinAbbreviation: 'IIN',
    localName: 'Жеке сәйкестендіру нөмірі',
    labels: ['ЖСН', 'ИИН'],
    personal: true,
    // A date; since resolution 853 of 2013 neither it nor the seventh digit need tell birth, sex and century.
    pattern: '^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{6}$',
    example: '901123300258',
    masks: ['############'],
  },
  correctedKazakhNumber,
)

export const description: SchemeDescription = {
  label: 'Individual identification number',
  language: 'kk',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'high',
  sources: [
    {
      title: 'Individual identification number',
      publisher: 'eGov, Government of Kazakhstan',
      date: '2021-10-06',
      url: 'http://egov.kz/cms/en/articles/passport/iin_info',
    },
    {
      title: 'Resolution 565: programme of the change to single numbers, with the control digit',
      publisher: 'Government of Kazakhstan',
      date: '2003-06-11',
      url: 'https://adilet.zan.kz/rus/docs/P030000565_',
    },
  ],
}
