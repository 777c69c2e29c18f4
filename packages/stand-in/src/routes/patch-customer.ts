import { normalizePatchCustomerRequest } from '@openpartner/validators/normalize'
import { PatchCustomerRequest } from '@openpartner/validators/patch-customer-request'
import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { once } from './once.ts'
import { type BodyKind, readBody } from './read-body.ts'
import { refuse } from '../faults/refuse.ts'
import { detailsOf } from '../customers/views.ts'
import { noRelationship, withCustomer } from './with-customer.ts'

const kind: BodyKind<PatchCustomerRequest> = {
  validator: PatchCustomerRequest,
  normalize: normalizePatchCustomerRequest,
}

/** Whatever else is sent, as SDKs send the whole customer, changes nothing. */
export const patchCustomer: Handler = (call) =>
  withCustomer(
    call,
    (customer) => {
      const read = readBody(call.body, kind)
      if ('answer' in read) return read.answer
      return once(call, read.value, () => {
        const { relationshipToPartner, allowDelegatedAccess } = read.value
        const updated = {
          ...customer,
          ...(relationshipToPartner === 'none' && { relationshipToPartner }),
          ...(allowDelegatedAccess === false && { allowDelegatedAccess }),
        }
        call.store.set(updated)
        return ok(detailsOf(updated))
      })
    },
    () => {
      const read = readBody(call.body, kind)
      if ('answer' in read || read.value.relationshipToPartner !== 'none') return noRelationship()
      return once(call, read.value, () => refuse('InvalidProperty', { data: ['relationshipToPartner'] }))
    },
  )
