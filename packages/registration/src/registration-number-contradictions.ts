import type { CountryCode } from './countries.ts'
import { registrationNumberCountries } from './registration-number-countries.ts'
import { registrationNumberHistory } from './registration-number-history.ts'
import {
  createCustomer2023,
  customerResources2020,
  customerResources2021,
  errorCodes2021,
  errorCodes2023,
  powerShellIssue357,
  registrationIdPage,
  type Source,
  utilityResources,
} from './source.ts'

/** A point on which Microsoft's own pages disagree, and what we make of it. */
export type RegistrationNumberContradiction = Readonly<{
  id: string
  statement: string
  /** What this package does, and why. */
  position: string
  /** Whose rule it touches: these countries, or every country outside the 24. */
  concerns: readonly CountryCode[] | 'other-countries'
  sources: readonly Source[]
}>

const secondWave = /* @__PURE__ */ registrationNumberHistory.flatMap(({ wave, added }) =>
  wave === 2 ? added : [],
)

/** Every known contradiction about the registration number and the phone number that goes with it. */
export const registrationNumberContradictions: readonly RegistrationNumberContradiction[] =
  /* @__PURE__ */ Object.freeze(
    /* @__PURE__ */ (
      [
        {
          id: 'other-countries-forbidden-or-optional',
          statement:
            'Outside the 24 countries, "Customer resources" says that the number should not be specified and ' +
            'error 600002 rejects it; since 2021 "Create a customer" calls it an optional field.',
          position:
            'Not allowed: a value the API may reject is worse than one it does not need. Callers can lower it.',
          concerns: 'other-countries',
          sources: [customerResources2020, customerResources2021, createCustomer2023, errorCodes2023],
        },
        {
          id: 'error-page-lists-fewer-countries',
          statement:
            'The page on error codes lists 11 countries until 2021 and 12 (with India) in 2023, not 24, for ' +
            'errors 600002, 600049 and 600051.',
          position: 'Required in all 24: the API refused a customer in Brazil, which the error page omits.',
          concerns: secondWave,
          sources: [errorCodes2021, errorCodes2023, customerResources2021, powerShellIssue357],
        },
        {
          id: 'registration-id-page-lists-more-countries',
          statement:
            '"Registration ID number information" lists 26 countries: the 24, China and the United States.',
          position:
            'Not required in China and the United States: the page describes the web forms, not the API.',
          concerns: ['CN', 'US'],
          sources: [registrationIdPage, customerResources2021],
        },
        {
          id: 'phone-number-optional-or-mandatory',
          statement:
            '"Utility resources" has two rows for Address.PhoneNumber: optional, and mandatory in a customer ' +
            'profile of the same countries.',
          position: 'Required with the registration number: error 600051 exists for exactly that case.',
          concerns: registrationNumberCountries,
          sources: [utilityResources, errorCodes2023],
        },
      ] satisfies RegistrationNumberContradiction[]
    ).map(frozen),
  )

function frozen(entry: RegistrationNumberContradiction): RegistrationNumberContradiction {
  if (typeof entry.concerns !== 'string') Object.freeze(entry.concerns)
  Object.freeze(entry.sources)
  return Object.freeze(entry)
}
