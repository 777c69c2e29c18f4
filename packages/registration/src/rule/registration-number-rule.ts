import type { CountryCode } from '../countries/countries.ts'
import { countryCodeOf } from '../countries/country-code.ts'
import { describedSchemes } from '../schemes/described-schemes.ts'
import { type RegistrationNumberContradiction, registrationNumberContradictions } from './contradictions.ts'
import { isRegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { registrationNumberHistory } from './history.ts'
import type { RegistrationNumberScheme } from '../schemes/scheme.ts'
import type { Source } from '../schemes/source.ts'
import { customerResources2021, errorCodes2023, utilityResources } from './sources.ts'

/** What the API asks for when the company is in `country`. */
export type RegistrationNumberRule = Readonly<{
  /** The canonical code, `undefined` when the input is not a known country. */
  country: CountryCode | undefined
  /** Of `companyProfile.organizationRegistrationNumber`. */
  presence: 'required' | 'not-allowed' | 'unknown'
  /** Of `billingProfile.defaultAddress.phoneNumber` when a customer is created. */
  phoneNumber: 'required' | 'optional' | 'unknown'
  /** The schemes of the country, the most usual first; empty where no number is required. */
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
 * Takes an alpha-2 code in any letter case, with or without blanks around it. Anything else, including
 * a value that is not a string, gives `presence: 'unknown'`; it never throws.
 *
 * @param country ISO 3166-1 alpha-2, such as `TR`
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
