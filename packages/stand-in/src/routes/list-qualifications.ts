import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { withCustomer } from './with-customer.ts'

export const listQualifications: Handler = (call) =>
  withCustomer(call, ({ id }) => ok(call.store.related(id).qualifications ?? []))
