import { type Preset, textOf } from './preset.ts'

export const validRequest: Preset = {
  id: 'valid-request',
  title: 'A valid request',
  explanation: 'Everything a direct partner has to send to create a customer.',
  resource: 'create-customer-request',
  level: 'presence',
  text: textOf({
    enableGDAPByDefault: false,
    companyProfile: { domain: 'contoso.onmicrosoft.com' },
    billingProfile: {
      culture: 'en-US',
      email: 'maja@contoso.example',
      language: 'en',
      companyName: 'Contoso',
      defaultAddress: {
        firstName: 'Maja',
        lastName: 'Berg',
        addressLine1: '77 Harbor Road',
        city: 'Tacoma',
        state: 'WA',
        postalCode: '98402',
        country: 'US',
        phoneNumber: '2535550142',
      },
    },
  }),
}
