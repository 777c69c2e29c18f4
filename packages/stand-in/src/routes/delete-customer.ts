import type { Handler } from './call.ts'
import { once } from './once.ts'
import { withCustomer } from './with-customer.ts'

export const deleteCustomer: Handler = (call) =>
  once(call, null, () =>
    withCustomer(call, ({ id }) => {
      call.store.delete(id)
      return { status: 204 }
    }),
  )
