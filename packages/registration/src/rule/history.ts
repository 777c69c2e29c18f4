import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import {
  createCustomer2020,
  customerResources2020,
  customerResources2021,
  powerShellIssue357,
} from './sources.ts'
import type { Source } from '../schemes/source.ts'

/** One step in which Microsoft extended the requirement. */
export type RegistrationNumberWave = Readonly<{
  wave: number
  /** The month in which the API began to enforce it. */
  since: string
  /** The countries added, in the order in which the documents list them. */
  added: readonly RegistrationNumberCountry[]
  sources: readonly Source[]
}>

/** How the set of 24 came about, oldest first: 11 countries in November 2020, 13 more in March 2021. */
export const registrationNumberHistory: readonly RegistrationNumberWave[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ Object.freeze({
    wave: 1,
    since: '2020-11',
    added: /* @__PURE__ */ Object.freeze([
      'AM',
      'AZ',
      'BY',
      'HU',
      'KZ',
      'KG',
      'MD',
      'RU',
      'TJ',
      'UZ',
      'UA',
    ] as const),
    sources: /* @__PURE__ */ Object.freeze([customerResources2020, createCustomer2020]),
  }),
  /* @__PURE__ */ Object.freeze({
    wave: 2,
    since: '2021-03',
    added: /* @__PURE__ */ Object.freeze([
      'IN',
      'BR',
      'ZA',
      'PL',
      'AE',
      'SA',
      'TR',
      'TH',
      'VN',
      'MM',
      'IQ',
      'SS',
      'VE',
    ] as const),
    sources: /* @__PURE__ */ Object.freeze([customerResources2021, powerShellIssue357]),
  }),
])
