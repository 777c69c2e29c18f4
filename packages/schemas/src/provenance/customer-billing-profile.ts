import { bothDocuments, documented, from, type ResourceProvenance } from './origin.ts'

export const customerBillingProfileProvenance: ResourceProvenance = {
  id: documented(bothDocuments, {
    documentedAs: 'ID',
    constraints: { pattern: from('observed', 'get-a-customer') },
  }),
  firstName: documented(bothDocuments),
  lastName: documented(bothDocuments),
  email: documented(bothDocuments),
  culture: documented(bothDocuments, { constraints: { pattern: from('observed', 'get-a-customer') } }),
  language: documented(bothDocuments, {
    constraints: { pattern: from('assumed', 'create-a-customer', 'openpartner-format') },
  }),
  companyName: documented(bothDocuments),
  defaultAddress: documented(bothDocuments),
  links: documented(bothDocuments),
  attributes: documented(bothDocuments),
}
