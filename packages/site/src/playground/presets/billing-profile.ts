import { type Preset, textOf } from './preset.ts'

export const billingProfile: Preset = {
  id: 'billing-profile',
  title: 'A billing profile with three issues',
  explanation:
    'A web address in place of the email, a culture without its country, a phone number that is not text.',
  resource: 'update-billing-profile-request',
  level: 'presence',
  text: textOf({
    email: 'https://fabrikam.example',
    culture: 'en',
    language: 'en',
    companyName: 'Fabrikam',
    defaultAddress: {
      addressLine1: '77 Harbor Road',
      city: 'Tacoma',
      state: 'WA',
      postalCode: '98402',
      country: 'US',
      phoneNumber: 2_535_550_142,
    },
  }),
}
