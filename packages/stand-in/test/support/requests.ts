type Address = Record<string, string>

const redmond: Address = {
  addressLine1: '1 Main Street',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  country: 'US',
}

let number = 0

type Parts = { readonly domain?: string; readonly address?: Address; readonly company?: object }

/** What a direct partner sends; each has its own domain. */
export function creation({
  domain = `contoso${(number += 1)}.onmicrosoft.com`,
  address = {},
  company = {},
}: Parts = {}) {
  return {
    companyProfile: { domain, ...company },
    billingProfile: {
      email: 'elin@contoso.example',
      culture: 'en-us',
      language: 'en',
      companyName: 'Contoso',
      defaultAddress: { ...redmond, ...address },
    },
  }
}

/** A creation in Brazil, which asks for both numbers. */
export const brazilian = (numbers: { registration?: string; phone?: string }) =>
  creation({
    address: {
      country: 'BR',
      state: 'SP',
      ...(numbers.phone === undefined ? {} : { phoneNumber: numbers.phone }),
    },
    company:
      numbers.registration === undefined ? {} : { organizationRegistrationNumber: numbers.registration },
  })
