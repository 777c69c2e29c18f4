import { sentBillingProfile } from './create-fields.ts'
import { documented, from, type ResourceProvenance } from './origin.ts'

const page = ['update-billing-profile'] as const

export const updateBillingProfileRequestProvenance: ResourceProvenance = {
  id: documented(page, { constraints: { pattern: from('observed', 'get-a-customer') } }),
  ...sentBillingProfile(''),
  links: documented(page),
  attributes: documented(page),
}
