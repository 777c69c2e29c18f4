import { documented, from, type ResourceProvenance } from './origin.ts'

const page = ['error-codes', 'service-contract'] as const

export const apiFaultProvenance: ResourceProvenance = {
  code: documented(page, {
    constraints: { type: from('observed', 'error-codes'), required: from('documented', 'service-contract') },
  }),
  description: documented(page, { constraints: { maxLength: from('documented', 'service-contract') } }),
  data: documented(page),
  'data[]': documented(page),
  source: documented(page),
}
