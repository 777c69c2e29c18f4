/** What the user asked for. */
export type ServeSettings = {
  readonly port: number
  readonly host: string
  /** File that keeps the customers between runs. */
  readonly data?: string
  /** Calls that a tenant may make per minute. */
  readonly rateLimit: number
}
