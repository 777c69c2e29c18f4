import { sentBillingProfile } from './create-fields.ts'
import { documented, from, type ResourceProvenance } from './origin.ts'

const page = ['update-billing-profile'] as const

export const updateBillingProfileRequestProvenance: ResourceProvenance = {
  id: documented(page, { constraints: { pattern: from('observed', 'get-a-customer') } }),
  // The page asks for the full resource; which fields are required is taken from the call that creates it.
  ...sentBillingProfile('', {
    page: 'update-billing-profile',
    required: from('assumed', 'create-a-customer'),
  }),
  links: documented(page),
  attributes: documented(page),
}
