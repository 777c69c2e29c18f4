import { bothDocuments, documented, from, type ResourceProvenance } from './origin.ts'

const page = ['get-customers', ...bothDocuments] as const
const required = { required: from('observed', 'get-customers') }

export const customerSummaryProvenance: ResourceProvenance = {
  id: documented(page, { documentedAs: 'ID', constraints: required }),
  companyProfile: documented(page, { constraints: required }),
  'companyProfile.tenantId': documented(page, { documentedAs: 'tenantID' }),
  'companyProfile.domain': documented(page),
  'companyProfile.companyName': documented(page),
  'companyProfile.links': documented(page),
  'companyProfile.attributes': documented(page),
  relationshipToPartner: documented(page, { constraints: { enum: from('documented', ...bothDocuments) } }),
  links: documented(page),
  attributes: documented(page),
}
