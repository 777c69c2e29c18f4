import type { Customer } from '@openpartner/validators/customer'
import { type Answer, ok } from './answer.ts'
import { quoted } from '../customers/etag.ts'
import { billingProfileOf } from '../customers/views.ts'

/** The billing profile with its etag as a header too; `undefined` if there is no profile. */
export function billingProfileAnswer(customer: Customer): Answer | undefined {
  const profile = billingProfileOf(customer)
  if (profile === undefined) return undefined
  const etag = profile.attributes?.etag
  return ok(profile, etag === undefined ? {} : { ETag: quoted(etag) })
}
