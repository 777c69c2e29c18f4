import { type Preset, textOf } from './preset.ts'

export const indianCompany: Preset = {
  id: 'indian-company',
  title: 'A company in India, without its number',
  explanation: 'In 24 countries the registration number is required. Change the country to see.',
  resource: 'create-customer-request',
  level: 'presence',
  text: textOf({
    companyProfile: { domain: 'fabrikam.onmicrosoft.com' },
    billingProfile: {
      email: 'asha@fabrikam.example',
      culture: 'en-IN',
      language: 'en',
      companyName: 'Fabrikam',
      defaultAddress: {
        addressLine1: '14 Temple Road',
        city: 'Pune',
        state: 'Maharashtra',
        postalCode: '411001',
        country: 'IN',
        phoneNumber: '2025550142',
      },
    },
  }),
}
