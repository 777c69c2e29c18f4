import type { Customer } from '@openpartner/validators/customer'
import { close, listen } from './http/listen.ts'
import { createServer } from './http/server.ts'
import { Store } from './customers/store.ts'

/** What a stand-in starts with. */
export type StandInOptions = {
  /** Customers that exist from the beginning. */
  readonly customers?: readonly Customer[]
  /** Address to listen on: this machine alone if not given. */
  readonly host?: string
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
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { customers = [], host = '127.0.0.1', port = 0, rateLimit = 500 } = options
  const store = new Store(customers)
  const server = createServer({ store, rateLimit, done: () => {} })
  const url = await listen(server, { host, port })
  return { url, customers: () => store.customers(), close: () => close(server) }
}
