import type { Customer } from '@openpartner/validators/customer'
import type { Clock } from './control/clock.ts'
import { createTestControl, type TestControl, tenantOfToken } from './control/test-control.ts'
import { World } from './control/world.ts'
import { createHostCheck } from './http/called-hosts.ts'
import { listen } from './http/listen.ts'
import { createServer } from './http/server.ts'
import { makeCertificate, serviceHosts } from './tls/certificate.ts'
import { openSavedStore, unsaved } from './journal/saved-store.ts'

/** What a stand-in starts with. */
export type StandInOptions = {
  /** Customers that exist from the beginning, and again after `reset`. */
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
  /**
   * Calls that a tenant may make in a window, or `off`. If not given: 500, as the service documents it; `off` with `ids`,
   * because time stands still.
   */
  readonly rateLimit?: number | 'off'
  /** How long a window of the rate limit is: 60 seconds if not given. */
  readonly rateWindow?: number
  /** Any text: the same one makes up the same identifiers, etags and passwords, and time stands still at 2026-01-01. */
  readonly ids?: string
  /** Whether each tenant, or token that is not a JWT, has customers of its own; for tests in parallel. */
  readonly isolate?: boolean
  /** Whether to serve HTTPS, with a certificate that is made up. */
  readonly tls?: boolean
  /** File that keeps the customers; not together with `isolate`. */
  readonly data?: string
}

/** A stand-in that is running. */
export type StandIn = TestControl & {
  /** Root address of the API, such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** The certificate to trust, in PEM, with `tls`. */
  readonly certificate: string | undefined
  /** The time: that of the machine, until a test sets it. */
  readonly clock: Clock
  /** The same control for the tenant of one token. */
  readonly as: (token: string) => TestControl
  /** Stops listening and answers the calls that have begun, within five seconds. */
  readonly stop: () => Promise<void>
  /** The same as `stop`. */
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/**
 * Starts a stand-in inside this process.
 * @throws if the port is in use, the host is not an address of this machine, or the data file cannot be read
 *
 * @param options the port, the customers to begin with, and the rate limit
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  // Nothing on `Object.prototype` is an option.
  const own = Object.assign(Object.create(null) as StandInOptions, options)
  const { customers = [], host = '127.0.0.1', port = 0, allowedHosts = [] } = own
  const { rateLimit, rateWindow, ids, isolate, data, tls } = own
  if (data !== undefined && isolate === true) throw new TypeError('data and isolate exclude each other')
  const saved = data === undefined ? unsaved(customers) : await openSavedStore(data, customers)
  if ('error' in saved) throw new Error(`${data}: ${saved.error.message}`)
  const { settled, store } = saved
  const world = new World({ store, initial: customers, rateLimit, rateWindow, ids, isolate })
  const certificate = tls === true ? await makeCertificate([host, ...allowedHosts]) : undefined
  const allowed = tls === true ? [...allowedHosts, ...serviceHosts] : allowedHosts
  const { server, stop } = createServer({
    world,
    certificate,
    settled,
    isMeant: createHostCheck({ host, allowed }),
    done: () => {},
  })
  const close = async (): Promise<void> => {
    await stop()
    await saved.close()
  }
  const url = await listen(server, { host, port }).catch(async (error: unknown) => {
    await saved.close()
    throw error
  })
  return Object.defineProperties(
    {
      url,
      certificate: certificate?.cert,
      clock: world.clock,
      as: (token: string) => createTestControl(world, settled, tenantOfToken(token)),
      stop: close,
      close,
      [Symbol.asyncDispose]: close,
    },
    Object.getOwnPropertyDescriptors(createTestControl(world, settled, undefined)),
  ) as StandIn
}
