import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { withCustomer } from './with-customer.ts'

/** Nobody is vetted here, so that every customer may buy; the moment is that of the documented sample. */
export const getValidationStatus: Handler = (call) =>
  withCustomer(call, () =>
    ok({ type: 'account', status: 'Allowed', lastUpdateDateTime: '2021-07-14T18:02:00' }),
  )
