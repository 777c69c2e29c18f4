import { type Preset, textOf } from './preset.ts'

export const sdkDump: Preset = {
  id: 'sdk-dump',
  title: 'What an SDK writes to a log',
  explanation: 'Names in PascalCase, null for whatever is not set. Normalizing the document fixes all of it.',
  resource: 'customer',
  level: 'presence',
  text: textOf({
    Id: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    CommerceId: 'e40a6d18-b95f-4c72-8d03-2f61a7c95be4',
    CompanyProfile: {
      TenantId: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
      Domain: 'northwind.onmicrosoft.com',
      CompanyName: 'Northwind Traders',
      OrganizationRegistrationNumber: null,
      Links: null,
    },
    BillingProfile: {
      FirstName: null,
      LastName: null,
      Email: 'nils@northwind.example',
      Culture: 'EN-US',
      Language: 'en',
      CompanyName: 'Northwind Traders',
      DefaultAddress: {
        Country: 'us',
        Region: null,
        City: 'Spokane',
        State: 'WA',
        AddressLine1: '12 River Street',
        PostalCode: '99201',
      },
    },
    RelationshipToPartner: 'MicrosoftSupport',
    AllowDelegatedAccess: null,
    CustomDomains: null,
    AssociatedPartnerId: null,
  }),
}
