import { isRegistrationNumberCountry } from '@openpartner/registration'

/** Where the number is whose presence the country decides, and the phone number with it. */
export const numberPointer = '/companyProfile/organizationRegistrationNumber'
export const phonePointer = '/billingProfile/defaultAddress/phoneNumber'

/** Whether the number is asked for; neither yes nor no where the country is none. */
export function numberPresence(country: unknown): 'required' | 'optional' | 'hidden' {
  if (isRegistrationNumberCountry(country)) return 'required'
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? 'hidden' : 'optional'
}
