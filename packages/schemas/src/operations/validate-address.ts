import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const validateAddress: Operation = {
  id: 'validate-address',
  method: 'POST',
  path: '/v1/validations/address',
  tag: 'Validations',
  summary: 'Validate an address',
  description:
    'Looks up an address. This does not mean that a customer with this address can be created: that call has its own checks.',
  origin: from('documented', 'validate-address'),
  parameters: [],
  request: 'address',
  status: 200,
  response: 'AddressValidation',
  responseHeaders: [],
  faults: ['CustomerDetailsMissing', 'InvalidProperty', 'InvalidData', 'TooLarge', 'UnsupportedMediaType'],
}
