import type { Customer } from '@openpartner/validators/customer'
import { createHostCheck } from './http/called-hosts.ts'
import { listen } from './http/listen.ts'
import { createServer } from './http/server.ts'
import { Store } from './customers/store.ts'

/** What a stand-in starts with. */
export type StandInOptions = {
  /** Customers that exist from the beginning. */
  readonly customers?: readonly Customer[]
  /** Address to listen on: this machine alone if not given. */
  readonly host?: string
  /**
   * Names that calls may be for, besides localhost and `host`; `*` is any. Calls for others are refused (421), so that
   * no page in a browser can read the stand-in by its own name.
   */
  readonly allowedHosts?: readonly string[]
  /** Port to listen on; any that is free if not given. */
  readonly port?: number
  /** Calls that a tenant may make per minute: 500 if not given, as the service documents it. */
  readonly rateLimit?: number
}

/** A stand-in that is running. */
export type StandIn = {
  /** Root address of the API, such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** The customers that exist at this moment. */
  readonly customers: () => readonly Customer[]
  /** Stops listening, once the calls that have begun are answered. */
  readonly close: () => Promise<void>
}

/**
 * Starts a stand-in inside this process.
 * @throws if the port is in use, or the host is not an address of this machine
 *
 * @param options the port, the customers to begin with, and the rate limit
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  // Nothing on `Object.prototype` is an option.
  const own = Object.assign(Object.create(null) as StandInOptions, options)
  const { customers = [], host = '127.0.0.1', port = 0, rateLimit = 500, allowedHosts = [] } = own
  const store = new Store(customers)
  const { server, stop } = createServer({
    store,
    rateLimit,
    isMeant: createHostCheck({ host, allowed: allowedHosts }),
    done: () => {},
  })
  const url = await listen(server, { host, port })
  return { url, customers: () => store.customers(), close: () => stop() }
}
