import { normalizeUpdateBillingProfileRequest } from '@openpartner/validators/normalize'
import { UpdateBillingProfileRequest } from '@openpartner/validators/update-billing-profile-request'
import type { Handler } from './call.ts'
import { matches } from '../customers/etag.ts'
import { billingProfileFrom } from '../customers/new-customer.ts'
import { type BodyKind, readBody } from './read-body.ts'
import { once } from './once.ts'
import { refuse } from '../faults/refuse.ts'
import { billingProfileAnswer } from './billing-profile-answer.ts'
import { withCustomer } from './with-customer.ts'

const kind: BodyKind<UpdateBillingProfileRequest> = {
  validator: UpdateBillingProfileRequest,
  normalize: normalizeUpdateBillingProfileRequest,
}

export const updateBillingProfile: Handler = (call) =>
  withCustomer(call, (customer) => {
    const { billingProfile } = customer
    if (billingProfile === undefined) return undefined
    const read = readBody(call.body, kind)
    if ('answer' in read) return read.answer
    return once(call, [call.headers['if-match'], read.value], () => {
      // SDKs send the etag in the body alone, and without any they expect the newest profile to win.
      const etag = call.headers['if-match'] || read.value.attributes?.etag || '*'
      if (!matches(etag, billingProfile.attributes?.etag)) return refuse('EtagStale')
      const country = billingProfile.defaultAddress?.country
      if (country && read.value.defaultAddress.country !== country) {
        // A tenant stays where it was created, and so do the rules of its country.
        return refuse('InvalidData', {
          data: ['defaultAddress.country:  CountryInvalid - The country of a customer cannot be changed.'],
        })
      }
      const updated = {
        ...customer,
        billingProfile: billingProfileFrom(
          read.value,
          billingProfile.id ?? customer.id,
          call.identifiers.etag(),
        ),
      }
      call.store.set(updated)
      return billingProfileAnswer(updated) ?? refuse('NotFound')
    })
  })
