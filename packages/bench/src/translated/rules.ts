import { countries, countriesWithRule } from './countries.ts'

/** The schema's expressions, for the libraries whose schemas are written by hand. */
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
export const atMost =
  (maximum: number) =>
  (text: string): boolean =>
    text.length <= maximum || (text.length <= 2 * maximum && [...text].length <= maximum)

export const isCountry = (text: string): boolean => countries.has(text)
export const isOptionalCountry = (text: string): boolean => text === '' || countries.has(text)

type Place = { readonly country?: string | undefined; readonly phoneNumber?: string | undefined }

/** What the rules across fields read of a document whose fields are in order by themselves. */
export type Ruled = {
  readonly companyProfile: {
    readonly organizationRegistrationNumber?: string | undefined
    readonly address?: Place | undefined
  }
  readonly billingProfile?: { readonly defaultAddress?: Place | undefined } | undefined
}

const companyCountry = ({ companyProfile, billingProfile }: Ruled): string =>
  companyProfile.address?.country || billingProfile?.defaultAddress?.country || ''

/** The number is due in the countries with the rule, refused in others, and anyone's choice where there is none. */
export function registrationNumberIsRight(document: Ruled): boolean {
  const country = companyCountry(document)
  const number = document.companyProfile.organizationRegistrationNumber ?? ''
  if (countriesWithRule.has(country)) return visible.test(number)
  return number === '' || country === ''
}

export const phoneNumberIsRight = (document: Ruled): boolean =>
  !countriesWithRule.has(companyCountry(document)) ||
  visible.test(document.billingProfile?.defaultAddress?.phoneNumber ?? '')
