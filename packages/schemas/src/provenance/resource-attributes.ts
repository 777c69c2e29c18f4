import { documented, type ResourceProvenance } from './origin.ts'

export const resourceAttributesProvenance: ResourceProvenance = {
  etag: documented(['utility-resources']),
  objectType: documented(['utility-resources']),
}
