import { documented, from, type ResourceProvenance } from './origin.ts'

// The current page lost this table; the older one has it.
const page = ['customer-resources-2021', 'service-contract'] as const

export const customerRelationshipRequestProvenance: ResourceProvenance = {
  url: documented(page, { constraints: { pattern: from('observed', 'dotnet-sdk') } }),
  attributes: documented(page),
}
