import { bothDocuments, documented, from, observed, type ResourceProvenance } from './origin.ts'

export const customerCompanyProfileProvenance: ResourceProvenance = {
  tenantId: documented(bothDocuments, {
    documentedAs: 'tenantID',
    constraints: { pattern: from('observed', 'get-a-customer') },
  }),
  domain: documented(bothDocuments),
  companyName: documented(bothDocuments),
  organizationRegistrationNumber: documented(bothDocuments),
  address: observed(['get-a-customer', 'service-contract']),
  email: observed(['get-a-customer', 'service-contract']),
  links: documented(bothDocuments),
  attributes: documented(bothDocuments),
}
