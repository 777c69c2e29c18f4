/** A call that the stand-in has answered, for a test to check. */
export type RecordedCall = {
  readonly method: string
  /** As it was sent, with the query. */
  readonly url: string
  /** The identifier of the operation, such as `create-customer`; `undefined` if there is none for the URL. */
  readonly operation?: string | undefined
  /** Names in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Parsed JSON; `undefined` if there was none. */
  readonly body?: unknown
  /** The `tid` of the token, or its fingerprint; `undefined` without a token. */
  readonly tenant?: string | undefined
  /** The HTTP status; `undefined` if the connection was dropped instead. */
  readonly status?: number | undefined
  /** ISO 8601, by the clock of the stand-in. */
  readonly time: string
}

const keptCalls = 10_000

/** The latest calls, oldest first. */
export class Calls {
  #calls: RecordedCall[] = []

  add(call: RecordedCall): void {
    this.#calls.push(call)
    if (this.#calls.length >= 2 * keptCalls) this.#calls = this.#calls.slice(-keptCalls)
  }

  /** Those of one tenant, or all of them. */
  of(tenant: string | undefined): readonly RecordedCall[] {
    const calls = this.#calls.slice(-keptCalls)
    return tenant === undefined ? calls : calls.filter((call) => call.tenant === tenant)
  }

  forget(tenant: string | undefined): void {
    this.#calls = tenant === undefined ? [] : this.#calls.filter((call) => call.tenant !== tenant)
  }
}
