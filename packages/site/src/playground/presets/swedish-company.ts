import { type Preset, textOf } from './preset.ts'

export const swedishCompany: Preset = {
  id: 'swedish-company',
  title: 'A company in Sweden, with a number',
  explanation: 'Outside those countries the number must not be sent. One click removes it.',
  resource: 'create-customer-request',
  level: 'presence',
  text: textOf({
    companyProfile: {
      domain: 'northwind.onmicrosoft.com',
      organizationRegistrationNumber: '556677-8899',
    },
    billingProfile: {
      email: 'nils@northwind.example',
      culture: 'sv-SE',
      language: 'sv',
      companyName: 'Northwind Traders',
      defaultAddress: {
        addressLine1: 'Storgatan 12',
        city: 'Umeå',
        postalCode: '903 26',
        country: 'SE',
      },
    },
  }),
}
