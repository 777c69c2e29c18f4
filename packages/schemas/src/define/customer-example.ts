/** A customer as a call by identifier returns it; the published example of the Customer schema. */
export const customerExample = {
  id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
  commerceId: '9b6a4c9e-6f0e-4d0a-9d9b-6a3a0f9c2b55',
  companyProfile: {
    tenantId: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
    domain: 'contoso.onmicrosoft.com',
    companyName: 'Contoso',
    address: {
      country: 'US',
      region: 'WA',
      city: 'Redmond',
      addressLine1: '1 Main Street',
      postalCode: '98052',
    },
  },
  billingProfile: {
    email: 'elin@contoso.example',
    culture: 'en-US',
    language: 'en',
    companyName: 'Contoso',
    defaultAddress: {
      country: 'US',
      city: 'Redmond',
      state: 'WA',
      addressLine1: '1 Main Street',
      postalCode: '98052',
    },
  },
  relationshipToPartner: 'reseller',
  allowDelegatedAccess: true,
}
