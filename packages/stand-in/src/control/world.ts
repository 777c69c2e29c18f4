import type { Customer } from '@openpartner/validators/customer'
import { Store } from '../customers/store.ts'
import { RateLimiter } from '../http/rate-limiter.ts'
import { Calls } from './calls.ts'
import { Clock } from './clock.ts'
import { Identifiers } from './identifiers.ts'
import { Plans } from './plans.ts'

export type WorldOptions = {
  /** What all tenants have in common, unless they are isolated. */
  readonly store: Store
  /** The customers to begin with, and after a reset. */
  readonly initial: readonly Customer[]
  /** Whether each tenant has customers of its own. */
  readonly isolate?: boolean | undefined
  /** Calls that a tenant may make in a window. */
  readonly rateLimit?: number | 'off' | undefined
  /** Seconds. */
  readonly rateWindow?: number | undefined
  /** For identifiers, and a time that stands still. */
  readonly ids?: string | undefined
}

/** When a stand-in with fixed identifiers begins. */
const fixedBegin = Date.UTC(2026, 0, 1)

/** Calls per minute, as the service documents it. */
const documentedLimit = 500

/** Tenants with customers of their own; the oldest are forgotten. */
const maxTenants = 1000

/** All that a stand-in knows: what calls change, and what a test controls. */
export class World {
  readonly clock: Clock
  readonly identifiers: Identifiers
  readonly calls = new Calls()
  readonly plans = new Plans()
  readonly limiter: RateLimiter
  readonly #shared: Store
  readonly #initial: readonly Customer[]
  readonly #own: Map<string, Store> | undefined

  constructor({ store, initial, isolate = false, rateLimit, rateWindow = 60, ids }: WorldOptions) {
    // Where time stands still, no window would ever end.
    const limit = rateLimit ?? (ids === undefined ? documentedLimit : 'off')
    this.clock = new Clock(ids === undefined ? undefined : fixedBegin)
    this.identifiers = new Identifiers(ids)
    this.limiter = new RateLimiter(limit === 'off' ? Infinity : limit, {
      now: () => this.clock.now(),
      milliseconds: rateWindow * 1000,
    })
    this.#shared = store
    this.#initial = initial
    this.#own = isolate ? new Map() : undefined
  }

  /** The customers that a tenant sees. */
  storeOf(tenant: string | undefined): Store {
    if (this.#own === undefined || tenant === undefined) return this.#shared
    const store = this.#own.get(tenant) ?? new Store(this.#initial)
    this.#own.set(tenant, store)
    if (this.#own.size > maxTenants) this.#own.delete([...this.#own.keys()][0] ?? '')
    return store
  }

  /** Back to the beginning: for one tenant, or for all of them, the time and the identifiers. */
  reset(tenant: string | undefined): void {
    this.calls.forget(tenant)
    this.plans.forget(tenant)
    this.limiter.forget(tenant)
    if (tenant !== undefined && this.#own !== undefined) {
      this.#own.delete(tenant)
      return
    }
    this.#own?.clear()
    this.#shared.clear()
    for (const customer of this.#initial) this.#shared.set(customer)
    if (tenant !== undefined) return
    this.clock.reset()
    this.identifiers.reset()
  }
}
