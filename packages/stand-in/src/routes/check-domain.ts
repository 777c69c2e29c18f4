import type { Handler } from './call.ts'
import { isTaken } from '../customers/domains.ts'

/** The status says it all: an answer to HEAD has no body. */
export const checkDomain: Handler = ({ params, store }) => ({
  status: isTaken(params.domain ?? '', store.customers()) ? 200 : 404,
})
