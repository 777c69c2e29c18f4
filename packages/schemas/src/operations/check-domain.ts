import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const checkDomain: Operation = {
  id: 'check-domain',
  method: 'HEAD',
  path: '/v1/domains/{domain}',
  tag: 'Validations',
  summary: 'Check whether a domain is taken',
  description:
    'Whether a tenant has the domain already: 200 means that it is taken, 404 that it is free. Neither has a body.',
  origin: from('documented', 'verify-domain-availability'),
  parameters: ['Domain'],
  request: null,
  status: 200,
  response: null,
  outcomes: { 404: 'No; the domain is free. There is no body' },
  responseHeaders: [],
  faults: [],
}
