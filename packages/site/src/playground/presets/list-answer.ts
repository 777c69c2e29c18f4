import { type Preset, textOf } from './preset.ts'

export const listAnswer: Preset = {
  id: 'list-answer',
  title: 'A page of the list of customers',
  explanation: 'What the service answers, except that the second customer has lost its id.',
  resource: 'customer-collection',
  level: 'presence',
  text: textOf({
    totalCount: 2,
    items: [
      {
        id: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
        companyProfile: { domain: 'northwind.onmicrosoft.com', companyName: 'Northwind Traders' },
        relationshipToPartner: 'reseller',
      },
      {
        companyProfile: { domain: 'contoso.onmicrosoft.com', companyName: 'Contoso' },
        relationshipToPartner: 'reseller',
      },
    ],
    attributes: { objectType: 'Collection' },
  }),
}
