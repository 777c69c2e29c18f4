import { documented, type ResourceProvenance } from './origin.ts'

const page = ['utility-resources'] as const

export const resourceLinksProvenance: ResourceProvenance = {
  self: documented(page, { documentedAs: 'Self' }),
  next: documented(page, { documentedAs: 'Next' }),
  previous: documented(page, { documentedAs: 'Previous' }),
  attributes: documented(page, { documentedAs: 'Attributes' }),
}
