import { type Preset, textOf } from './preset.ts'

export const mistypedNumber: Preset = {
  id: 'mistyped-number',
  title: 'A Brazilian number with a typo',
  explanation: 'The number has the right format, but its last check digit is wrong.',
  resource: 'create-customer-request',
  level: 'checksum',
  text: textOf({
    companyProfile: {
      domain: 'litware.onmicrosoft.com',
      // 11.222.333/0001-81 would be right.
      organizationRegistrationNumber: '11.222.333/0001-82',
    },
    billingProfile: {
      email: 'bruna@litware.example',
      culture: 'pt-BR',
      language: 'pt',
      companyName: 'Litware',
      defaultAddress: {
        addressLine1: 'Rua do Porto 77',
        city: 'Recife',
        state: 'PE',
        postalCode: '50030-230',
        country: 'BR',
        phoneNumber: '8125550142',
      },
    },
  }),
}
