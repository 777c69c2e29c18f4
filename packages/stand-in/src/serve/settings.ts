/** What the user asked for. */
export type ServeSettings = {
  readonly port: number
  readonly host: string
  /** Names to be called by, besides those of this machine and the host; `*` is any. */
  readonly allowHost?: readonly string[]
  /** File that keeps the customers between runs. */
  readonly data?: string
  /** Calls that a tenant may make per minute. */
  readonly rateLimit: number
}
