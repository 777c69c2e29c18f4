/** The oldest windows are forgotten when there are more tenants than this. */
const maxTenants = 5000

type Window = {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** How long a window is. */
  readonly milliseconds?: number
}

/** Counts the calls of each tenant, in windows that begin with its first call. */
export class RateLimiter {
  readonly #max: number
  readonly #now: () => number
  readonly #length: number
  readonly #windows = new Map<string, { readonly end: number; calls: number }>()

  constructor(max: number, { now = Date.now, milliseconds = 60_000 }: Window = {}) {
    this.#max = max
    this.#now = now
    this.#length = milliseconds
  }

  /** Counts a call. Returns the seconds to wait if it is one too many, otherwise `undefined`. */
  count(tenant: string): number | undefined {
    const now = this.#now()
    let current = this.#windows.get(tenant)
    if (current === undefined || current.end <= now || current.end > now + this.#length) {
      current = { end: now + this.#length, calls: 0 }
      // Deleted first, so that the oldest window stays the first of the map.
      this.#windows.delete(tenant)
      this.#windows.set(tenant, current)
      if (this.#windows.size > maxTenants) this.#windows.delete([...this.#windows.keys()][0] ?? '')
    }
    current.calls += 1
    return current.calls > this.#max ? Math.max(1, Math.ceil((current.end - now) / 1000)) : undefined
  }

  /** Begins again: for one tenant, or for all. */
  forget(tenant: string | undefined): void {
    if (tenant === undefined) this.#windows.clear()
    else this.#windows.delete(tenant)
  }
}
