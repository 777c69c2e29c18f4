import { ok } from './answer.ts'
import type { Handler } from './call.ts'

/** Not a real tenant: the address leads nowhere. */
const partnerId = '00000000-0000-0000-0000-000000000000'

export const getRelationshipRequest: Handler = () =>
  ok({
    url: `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partnerId}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
    attributes: { objectType: 'RelationshipRequest' },
  })
