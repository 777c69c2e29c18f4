import { registrationNumberCheck } from '@openpartner/registration/check'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { CreateIndirectCustomerRequest } from '@openpartner/validators/create-indirect-customer-request'
import {
  normalizeCreateCustomerRequest,
  normalizeCreateIndirectCustomerRequest,
} from '@openpartner/validators/normalize'
import { type BodyKind, type Read, readBody } from './read-body.ts'

export type Creation = CreateCustomerRequest | CreateIndirectCustomerRequest

const checks = [registrationNumberCheck('format')]

const direct: BodyKind<CreateCustomerRequest> = {
  validator: CreateCustomerRequest.with({ checks }),
  normalize: normalizeCreateCustomerRequest,
}

const indirect: BodyKind<CreateIndirectCustomerRequest> = {
  validator: CreateIndirectCustomerRequest.with({ checks }),
  normalize: normalizeCreateIndirectCustomerRequest,
}

/** The request to create a customer in a body, or the answer that refuses it. */
export const readCreation = (body: unknown): Read<Creation> => readBody<Creation>(body, kindOf(body))

/** An indirect provider names the reseller that the customer is for. */
function kindOf(body: unknown): BodyKind<Creation> {
  const { value } = normalizeCreateIndirectCustomerRequest(body)
  const isIndirect =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'associatedPartnerId')
  return isIndirect ? indirect : direct
}
