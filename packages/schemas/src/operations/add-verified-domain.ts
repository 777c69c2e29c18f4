import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const addVerifiedDomain: Operation = {
  id: 'add-verified-domain',
  method: 'POST',
  path: '/v1/customers/{customerId}/verifieddomain',
  tag: 'Relations',
  summary: 'Add a verified domain',
  description: 'Adds a domain to a customer, for partners that are domain registrars.',
  origin: from('documented', 'add-verified-domain'),
  parameters: ['CustomerId'],
  request: 'VerifiedDomainRequest',
  status: 201,
  response: 'VerifiedDomain',
  responseHeaders: [],
  faults: [
    'CustomerDetailsMissing',
    'InvalidProperty',
    'InvalidData',
    'InvalidCustomerId',
    'NoRelationship',
    'TenantNotFound',
    'DomainTaken',
    'RequestIdReused',
    'TooLarge',
    'UnsupportedMediaType',
  ],
}
