import type { CountryCode } from '../countries/countries.ts'
import { registrationNumberCountries } from '../countries/registration-number-countries.ts'
import { registrationNumberHistory } from './history.ts'
import {
  createCustomer2023,
  customerResources2020,
  customerResources2021,
  errorCodes2021,
  errorCodes2023,
  powerShellIssue357,
  registrationIdPage,
  utilityResources,
} from './sources.ts'
import type { Source } from '../schemes/source.ts'

/** What one source says on the point, in our words or its own between quotation marks. */
export type RegistrationNumberReading = Readonly<{ source: Source; says: string }>

/** A point on which Microsoft's own pages disagree, and what we make of it. */
export type RegistrationNumberContradiction = Readonly<{
  id: string
  statement: string
  /** What each source says, for comparison. */
  readings: readonly RegistrationNumberReading[]
  /** What this package does, and why. */
  position: string
  /** Whose rule it touches: these countries, or every country outside the 24. */
  concerns: readonly CountryCode[] | 'other-countries'
  /** The sources of the readings, in the same order. */
  sources: readonly Source[]
}>

type Entry = Omit<RegistrationNumberContradiction, 'sources'>

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
            'Not allowed: a value that the API may reject is worse than one that it does not need. To allow the number, ignore the issue code registration-number-not-allowed.',
          concerns: 'other-countries',
          readings: [
            {
              source: customerResources2020,
              says: 'Required in 11 countries; for other countries "this should not be specified".',
            },
            {
              source: customerResources2021,
              says: 'Required in 24 countries; for other countries it should still not be specified.',
            },
            {
              source: createCustomer2023,
              says: 'Required in 24 countries; for other countries "this is an optional field".',
            },
            {
              source: errorCodes2023,
              says: 'Error 600002 rejects a number that is sent for a country outside the list.',
            },
          ],
        },
        {
          id: 'error-page-lists-fewer-countries',
          statement:
            'The page on error codes lists 11 countries until 2021 and 12 (with India) in 2023, not 24, for ' +
            'errors 600002, 600049 and 600051.',
          position: 'Required in all 24: the API rejected a customer in Brazil, which the error page omits.',
          concerns: secondWave,
          readings: [
            { source: errorCodes2021, says: 'Names 11 countries, those of November 2020.' },
            { source: errorCodes2023, says: 'Names 12 countries: the 11 and India.' },
            { source: customerResources2021, says: 'Names 24 countries in which the number is required.' },
            {
              source: powerShellIssue357,
              says:
                'The API answered a customer in Brazil without the number: "Organization registration id ' +
                'information is missing."',
            },
          ],
        },
        {
          id: 'registration-id-page-lists-more-countries',
          statement:
            '"Registration ID number information" lists 26 countries: the 24, China and the United States.',
          position:
            'Not required in China and the United States: the page describes the web forms, not the API.',
          concerns: ['CN', 'US'],
          readings: [
            {
              source: registrationIdPage,
              says:
                'Names 26 countries, with the TIN of China and the EIN of the United States among the ' +
                'numbers; elsewhere a number is optional.',
            },
            {
              source: customerResources2021,
              says: 'Names 24 countries; China and the United States are not among them.',
            },
          ],
        },
        {
          id: 'phone-number-optional-or-mandatory',
          statement:
            '"Utility resources" has two rows for Address.PhoneNumber: optional, and mandatory in a customer ' +
            'profile of the same countries.',
          position: 'Required with the registration number: error 600051 exists for exactly that case.',
          concerns: registrationNumberCountries,
          readings: [
            {
              source: utilityResources,
              says:
                'One row calls the phone number optional. The other calls it mandatory in a customer profile ' +
                'of the 24 countries: "Otherwise this is optional".',
            },
            {
              source: errorCodes2023,
              says: 'Error 600051 rejects a customer in the listed countries without a phone number.',
            },
          ],
        },
      ] satisfies Entry[]
    ).map(frozen),
  )

function frozen(entry: Entry): RegistrationNumberContradiction {
  if (typeof entry.concerns !== 'string') Object.freeze(entry.concerns)
  const readings = Object.freeze(entry.readings.map((reading) => Object.freeze(reading)))
  return Object.freeze({ ...entry, readings, sources: Object.freeze(readings.map(({ source }) => source)) })
}
