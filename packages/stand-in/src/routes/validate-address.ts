import { Address } from '@openpartner/validators/address'
import { normalizeAddress } from '@openpartner/validators/normalize'
import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { readBody } from './read-body.ts'
import { refuse } from '../faults/refuse.ts'

const kind = { validator: Address, normalize: normalizeAddress }
const required = ['addressLine1', 'city', 'country'] as const
/** The page on the call requires them too; the rules of many countries do not. */
const expected = ['state', 'postalCode'] as const

/** Nothing is looked up: a complete address is called shippable, one with gaps is not. */
export const validateAddress: Handler = ({ body }) => {
  const read = readBody(body, kind)
  if ('answer' in read) return read.answer
  const address = read.value
  const missing = required.filter((name) => !address[name])
  if (missing.length > 0) return refuse('CustomerDetailsMissing', { data: missing })
  const gaps = expected.filter((name) => !address[name])
  if (gaps.length === 0) {
    return ok({ originalAddress: address, suggestedAddresses: [address], status: 'VerifiedShippable' })
  }
  const validationMessage = `Address field invalid for property: ${gaps.map((name) => `'${name}'`).join(', ')}`
  return ok({ originalAddress: address, suggestedAddresses: [], status: 'None', validationMessage })
}
