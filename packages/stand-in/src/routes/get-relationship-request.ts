import { ok } from './answer.ts'
import type { Handler } from './call.ts'

/** Not a real tenant: the address leads nowhere. */
const partnerId = '00000000-0000-0000-0000-000000000000'

/** The address for a direct partner, or for the provider and the reseller that the parameters name. */
export const getRelationshipRequest: Handler = ({ query }) => {
  const { indirectCloudSolutionProviderId: provider, indirectResellerId: reseller } = query
  const isIndirect = provider !== undefined || reseller !== undefined
  const asked = new URLSearchParams({
    invType: isIndirect ? 'IndirectResellerRelationship' : 'ResellerRelationship',
    partnerId: String(provider ?? partnerId),
    msppId: '0',
    ...(reseller === undefined ? {} : { indirectCSPId: String(reseller) }),
    ...(query.dualRoleIndirectRelationship === undefined
      ? {}
      : { dualRole: String(query.dualRoleIndirectRelationship) }),
    DAP: 'false',
  })
  return ok({
    url: `https://admin.microsoft.com/Adminportal/Home?${asked.toString()}#/BillingAccounts/partner-invitation`,
    attributes: { objectType: 'RelationshipRequest' },
  })
}
