import { bothDocuments, documented, from, type ResourceProvenance } from './origin.ts'

const uuid = { pattern: from('observed', 'get-a-customer') }

export const customerProvenance: ResourceProvenance = {
  id: documented(bothDocuments, {
    documentedAs: 'ID',
    constraints: {
      format: from('observed', 'get-a-customer'),
      required: from('observed', 'get-a-customer', 'create-a-customer'),
      ...uuid,
    },
  }),
  commerceId: documented(bothDocuments, { documentedAs: 'commerceID', constraints: uuid }),
  companyProfile: documented(bothDocuments, {
    constraints: { required: from('observed', 'get-a-customer', 'create-a-customer') },
  }),
  billingProfile: documented(bothDocuments),
  relationshipToPartner: documented(bothDocuments, {
    constraints: { enum: from('documented', ...bothDocuments) },
  }),
  allowDelegatedAccess: documented(bothDocuments),
  enableGDAPByDefault: documented(['customer-resources', 'create-a-customer'], {
    documentedAs: 'EnableGDAPByDefault',
  }),
  userCredentials: documented(bothDocuments),
  customDomains: documented(bothDocuments),
  'customDomains[]': documented(bothDocuments),
  tags: documented(['customer-resources'], { documentedAs: 'Tags' }),
  'tags[]': documented(['customer-resources']),
  associatedPartnerId: documented(bothDocuments, { documentedAs: 'associatedPartnerID', constraints: uuid }),
  links: documented(bothDocuments),
  attributes: documented(bothDocuments),
}
