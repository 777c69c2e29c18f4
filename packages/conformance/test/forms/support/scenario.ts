import sv from '@openpartner/messages/sv'
import type { Validator } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'

/** The one object that every form library is given, as it is. */
export const schema: Validator<CreateCustomerRequest> = CreateCustomerRequest.with({ messages: sv })

const request: CreateCustomerRequest = {
  companyProfile: { domain: 'contoso.onmicrosoft.com', organizationRegistrationNumber: '' },
  billingProfile: {
    email: 'asha.contoso.example',
    culture: 'tr-TR',
    language: 'tr',
    companyName: 'Contoso',
    defaultAddress: { addressLine1: 'Atatürk Bulvarı 1', city: 'Ankara', country: 'TR', phoneNumber: '' },
  },
}

/** What a form holds at first, each time anew: a key for every field, three of them broken. */
export const brokenRequest = (): CreateCustomerRequest => structuredClone(request)

export const number = 'companyProfile.organizationRegistrationNumber'
export const email = 'billingProfile.email'
export const phone = 'billingProfile.defaultAddress.phoneNumber'
export const country = 'billingProfile.defaultAddress.country'

/** Every field of the form. */
export const names = [
  'companyProfile.domain',
  number,
  email,
  'billingProfile.culture',
  'billingProfile.language',
  'billingProfile.companyName',
  'billingProfile.defaultAddress.addressLine1',
  'billingProfile.defaultAddress.city',
  country,
  phone,
] as const

export const emailError = 'E-postadress måste se ut som namn@example.com.'

export const brokenErrors: Readonly<Record<string, string>> = {
  [number]: 'Organisationsregistreringsnummer måste anges eftersom företagets land är Turkiet.',
  [email]: emailError,
  [phone]: 'Telefonnummer måste anges eftersom företagets land är Turkiet.',
}

/** In Sweden neither number is asked for. */
export const correctedCountry = 'SE'
export const correctedEmail = 'asha@contoso.example'

/** What is left to be sent once both are corrected, less what was left empty. */
export const correctedRequest = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: correctedEmail,
    culture: 'tr-TR',
    language: 'tr',
    companyName: 'Contoso',
    defaultAddress: { addressLine1: 'Atatürk Bulvarı 1', city: 'Ankara', country: correctedCountry },
  },
}
