import { countries, countriesWithRule, serviceCountries } from './countries.ts'

/** The schema's patterns, for the libraries whose schemas are written by hand. */
export const uuid = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/
export const email =
  /^[A-Za-z0-9_][A-Za-z0-9_!#$%&'*+/=?^`{|}~-]*(?:\.[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/
export const domain =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/
export const culture = /^[A-Za-z]{2}(?:-[A-Za-z]{4})?-[A-Za-z]{2}$/
export const language = /^[A-Za-z]{2}(?:-[A-Za-z]{2})?$/
export const visible =
  /[^ \t\r\n\v\f\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** JSON Schema counts code points; most libraries count UTF-16 units, of which there are at most twice as many. */
export const fits =
  (maximum: number) =>
  (text: string): boolean =>
    text.length <= maximum || (text.length <= 2 * maximum && [...text].length <= maximum)

export const isCountry = (text: string): boolean => countries.has(text)
export const isOptionalCountry = (text: string): boolean =>
  text === '' || countries.has(text) || serviceCountries.has(text)

type Address = { readonly country?: string | undefined; readonly phoneNumber?: string | undefined }

/** What the rules across fields read of a document whose fields are valid one by one. */
export type Ruled = {
  readonly companyProfile: {
    readonly organizationRegistrationNumber?: string | undefined
    readonly address?: Address | undefined
  }
  readonly billingProfile?: { readonly defaultAddress?: Address | undefined } | undefined
}

const companyCountry = ({ companyProfile, billingProfile }: Ruled): string =>
  companyProfile.address?.country || billingProfile?.defaultAddress?.country || ''

/** The number is required in the countries with the rule, not allowed in others, and optional where no country is known. */
export function registrationNumberIsRight(document: Ruled): boolean {
  const country = companyCountry(document)
  const number = document.companyProfile.organizationRegistrationNumber ?? ''
  if (countriesWithRule.has(country)) return visible.test(number)
  return number === '' || !countries.has(country)
}

export const phoneNumberIsRight = (document: Ruled): boolean =>
  !countriesWithRule.has(companyCountry(document)) ||
  visible.test(document.billingProfile?.defaultAddress?.phoneNumber ?? '')
