import type { Handler } from './call.ts'
import { withCustomer } from './with-customer.ts'

export const deleteCustomer: Handler = (call) =>
  withCustomer(call, ({ id }) => {
    call.store.delete(id)
    return { status: 204 }
  })
