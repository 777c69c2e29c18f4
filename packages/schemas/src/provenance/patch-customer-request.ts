import { documented, from, observed, type ResourceProvenance } from './origin.ts'

export const patchCustomerRequestProvenance: ResourceProvenance = {
  relationshipToPartner: documented(['remove-relationship'], {
    constraints: { enum: from('observed', 'dotnet-sdk') },
  }),
  allowDelegatedAccess: documented(['remove-dap']),
  attributes: observed(['remove-relationship']),
}
