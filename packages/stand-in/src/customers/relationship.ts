import type { Customer } from '@openpartner/validators/customer'

/** Whether the partner has ended the relationship: the tenant still exists, and keeps its domain. */
export const hasEnded = ({ relationshipToPartner }: Customer): boolean => relationshipToPartner === 'none'
