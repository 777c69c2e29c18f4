import { isRegistrationNumberCountry } from '@openpartner/registration'
import { valueAt } from './own.ts'

/** Where the number is whose presence the country decides, and the phone number with it. */
export const numberPointer = '/companyProfile/organizationRegistrationNumber'
export const phonePointer = '/billingProfile/defaultAddress/phoneNumber'

/** The country that the rules across fields look at: the company's address, or else the billing address. */
export function companyCountry(value: unknown): unknown {
  const company = valueAt(value, ['companyProfile', 'address', 'country'])
  return company === undefined || company === ''
    ? valueAt(value, ['billingProfile', 'defaultAddress', 'country'])
    : company
}

/** Whether the number is asked for; neither yes nor no where the country is none. */
export function numberPresence(country: unknown): 'required' | 'optional' | 'hidden' {
  if (isRegistrationNumberCountry(country)) return 'required'
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? 'hidden' : 'optional'
}
