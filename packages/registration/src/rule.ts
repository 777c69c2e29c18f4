import { type CountryCode, isCountryCode } from './countries.ts'
import {
  type RegistrationNumberContradiction,
  registrationNumberContradictions,
} from './registration-number-contradictions.ts'
import { isRegistrationNumberCountry } from './registration-number-countries.ts'
import { registrationNumberHistory } from './registration-number-history.ts'
import { customerResources2021, errorCodes2023, type Source, utilityResources } from './source.ts'

/** A kind of registration number that a country issues. */
export type RegistrationNumberScheme = Readonly<{
  id: string
  label: string
  /** ECMAScript expression source for the number without separators. */
  pattern: string
  example: string
  /** The `inputmode` attribute for a form field. */
  inputMode: 'numeric' | 'text'
}>

/** What the API asks for when the company is in `country`. */
export type RegistrationNumberRule = Readonly<{
  /** The canonical code, `undefined` when the input is not a known country. */
  country: CountryCode | undefined
  /** Of `companyProfile.organizationRegistrationNumber`. */
  presence: 'required' | 'not-allowed' | 'unknown'
  /** Of `billingProfile.defaultAddress.phoneNumber` when a customer is created. */
  phoneNumber: 'required' | 'optional' | 'unknown'
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
  const code = alpha2(country)
  if (code === undefined) return unknown
  const required = isRegistrationNumberCountry(code)
  return Object.freeze({
    country: code,
    presence: required ? 'required' : 'not-allowed',
    phoneNumber: required ? 'required' : 'optional',
    schemes: Object.freeze([]),
    sources: Object.freeze(sourcesOf(code)),
    contradictions: Object.freeze(contradictionsOf(code)),
  })
}

function alpha2(value: unknown): CountryCode | undefined {
  if (typeof value !== 'string') return undefined
  const trimmed = value.trim()
  // ASCII before upper-casing: 'ß'.toUpperCase() is 'SS', South Sudan.
  const code = /^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toUpperCase() : undefined
  return isCountryCode(code) ? code : undefined
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
