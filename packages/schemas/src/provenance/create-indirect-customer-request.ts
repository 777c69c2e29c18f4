import { createFields } from './create-fields.ts'
import { documented, from, type ResourceProvenance } from './origin.ts'

export const createIndirectCustomerRequestProvenance: ResourceProvenance = {
  ...createFields('create-indirect'),
  associatedPartnerId: documented(['create-indirect'], {
    constraints: {
      required: from('documented', 'create-indirect'),
      format: from('observed', 'create-indirect'),
      pattern: from('observed', 'create-indirect'),
    },
  }),
}
