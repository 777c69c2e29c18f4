import type { CountryCode } from './countries.ts'
import { countryCodeOf } from './country-code.ts'
import { describedSchemes } from './described-schemes.ts'
import {
  type RegistrationNumberContradiction,
  registrationNumberContradictions,
} from './registration-number-contradictions.ts'
import { isRegistrationNumberCountry } from './registration-number-countries.ts'
import { registrationNumberHistory } from './registration-number-history.ts'
import type { RegistrationNumberScheme } from './scheme.ts'
import { customerResources2021, errorCodes2023, type Source, utilityResources } from './source.ts'

/** What the API asks for when the company is in `country`. */
export type RegistrationNumberRule = Readonly<{
  /** The canonical code, `undefined` when the input is not a known country. */
  country: CountryCode | undefined
  /** Of `companyProfile.organizationRegistrationNumber`. */
  presence: 'required' | 'not-allowed' | 'unknown'
  /** Of `billingProfile.defaultAddress.phoneNumber` when a customer is created. */
  phoneNumber: 'required' | 'optional' | 'unknown'
  /** The kinds of number that the country issues, the most usual first; empty where none is required. */
  schemes: readonly RegistrationNumberScheme[]
  sources: readonly Source[]
  /** Where the documents disagree about this country. */
  contradictions: readonly RegistrationNumberContradiction[]
}>

const unknown: RegistrationNumberRule = /* @__PURE__ */ Object.freeze({
  country: undefined,
  presence: 'unknown',
  phoneNumber: 'unknown',
  schemes: /* @__PURE__ */ Object.freeze([]),
  sources: /* @__PURE__ */ Object.freeze([]),
  contradictions: /* @__PURE__ */ Object.freeze([]),
})

/**
 * The rule of one country, deeply frozen.
 *
 * Takes an alpha-2 code in any letter case, with or without blanks around it. Anything else, a value that
 * is not a string included, gives `presence: 'unknown'`; it never throws.
 */
export function registrationNumberRule(country: string): RegistrationNumberRule {
  const code = countryCodeOf(country)
  if (code === undefined) return unknown
  const required = isRegistrationNumberCountry(code)
  return Object.freeze({
    country: code,
    presence: required ? 'required' : 'not-allowed',
    phoneNumber: required ? 'required' : 'optional',
    schemes: required ? describedSchemes(code) : unknown.schemes,
    sources: Object.freeze(sourcesOf(code)),
    contradictions: Object.freeze(contradictionsOf(code)),
  })
}

function sourcesOf(code: CountryCode): Source[] {
  if (!isRegistrationNumberCountry(code)) return [customerResources2021, errorCodes2023, utilityResources]
  const wave = registrationNumberHistory.find(({ added }) => added.includes(code))
  return [...new Set([...(wave?.sources ?? []), customerResources2021, utilityResources])]
}

function contradictionsOf(code: CountryCode): RegistrationNumberContradiction[] {
  return registrationNumberContradictions.filter(({ concerns }) =>
    concerns === 'other-countries' ? !isRegistrationNumberCountry(code) : concerns.includes(code),
  )
}
