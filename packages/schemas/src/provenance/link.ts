import { documented, observed, type ResourceProvenance } from './origin.ts'

const page = ['utility-resources'] as const

export const linkProvenance: ResourceProvenance = {
  uri: documented(page, { documentedAs: 'URI' }),
  method: documented(page),
  headers: documented(page),
  'headers[].key': observed(['service-contract']),
  'headers[].value': observed(['service-contract']),
  body: observed(['service-contract']),
}
