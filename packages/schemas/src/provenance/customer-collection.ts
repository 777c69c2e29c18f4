import { documented, from, type ResourceProvenance } from './origin.ts'

const page = ['get-customers', 'utility-resources'] as const

export const customerCollectionProvenance: ResourceProvenance = {
  totalCount: documented(page, {
    constraints: {
      type: from('documented', 'utility-resources'),
      minimum: from('observed', 'dotnet-sdk'),
      maximum: from('documented', 'service-contract'),
    },
  }),
  items: documented(page, { constraints: { required: from('observed', 'get-customers') } }),
  continuationToken: documented(page),
  links: documented(page),
  attributes: documented(page),
}
