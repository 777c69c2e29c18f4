import { createFields } from './create-fields.ts'
import type { ResourceProvenance } from './origin.ts'

export const createCustomerRequestProvenance: ResourceProvenance = createFields('create-a-customer')
