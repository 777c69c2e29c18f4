import { isRegistrationNumberCountry } from '@openpartner/registration'

/** The field of the registration number. */
export const numberPointer = '/companyProfile/organizationRegistrationNumber'

/** The issue codes of the rules on a field whose presence the company's country decides. */
export type CountryField = { readonly required: string; readonly notAllowed?: string }

/** Whether the field is asked for in a country; `undefined` where no rule applies. */
export function presenceIn(
  country: unknown,
  field: CountryField,
): 'required' | 'optional' | 'hidden' | undefined {
  if (isRegistrationNumberCountry(country)) return 'required'
  if (!Object.hasOwn(field, 'notAllowed')) return undefined
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? 'hidden' : 'optional'
}
