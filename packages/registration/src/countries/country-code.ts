import { type CountryCode, isCountryCode } from './countries.ts'

/** The canonical code for an alpha-2 code in any letter case, with or without blanks around it. Never throws. */
export function countryCodeOf(value: unknown): CountryCode | undefined {
  if (isCountryCode(value)) return value
  if (typeof value !== 'string') return undefined
  const trimmed = value.trim()
  // ASCII before upper-casing: 'ß'.toUpperCase() is 'SS', South Sudan.
  const code = /^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toUpperCase() : undefined
  return isCountryCode(code) ? code : undefined
}
