import type { CreateCustomerRequest } from '@openpartner/types'

/** A company in India, where a registration number and a phone number must be given. */
export const goodCustomer = {
  companyProfile: { domain: 'contoso.onmicrosoft.com', organizationRegistrationNumber: 'AAACC1234D' },
  billingProfile: {
    email: 'asha@contoso.example',
    culture: 'en-IN',
    language: 'en',
    companyName: 'Contoso India',
    defaultAddress: { addressLine1: '1 Main Street', city: 'Pune', country: 'IN', phoneNumber: '2025550100' },
  },
} satisfies CreateCustomerRequest

const { companyProfile, billingProfile } = goodCustomer

/** The same without the registration number, and with a malformed email address. */
export const badCustomer = {
  companyProfile: { domain: companyProfile.domain },
  billingProfile: { ...billingProfile, email: 'asha(at)contoso.example' },
}

export const badCustomerIssues = [
  { code: 'format', pointer: '/billingProfile/email' },
  { code: 'registration-number-required', pointer: '/companyProfile/organizationRegistrationNumber' },
]

/** The good one with a number where text belongs and a misspelled property name. */
export const carelessCustomer = {
  companyProfile,
  billingProfile: {
    ...billingProfile,
    defaultAddress: { ...billingProfile.defaultAddress, postalCode: 411001, adressLine2: 'Second floor' },
  },
}

export const carelessCustomerIssues = [
  { code: 'unknown-property', pointer: '/billingProfile/defaultAddress/adressLine2' },
  { code: 'type', pointer: '/billingProfile/defaultAddress/postalCode' },
]
