import { documented, from, observed, type ResourceProvenance } from './origin.ts'

export const patchCustomerRequestProvenance: ResourceProvenance = {
  relationshipToPartner: documented(['remove-relationship'], {
    constraints: { enum: from('documented', 'remove-relationship') },
  }),
  allowDelegatedAccess: documented(['remove-dap'], {
    constraints: { enum: from('documented', 'remove-dap') },
  }),
  attributes: observed(['remove-relationship']),
}
