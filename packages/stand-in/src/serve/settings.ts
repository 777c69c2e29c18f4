/** What the user asked for. */
export type ServeSettings = {
  readonly port: number
  readonly host: string
  /** Names to be called by, besides those of this machine and the host; `*` is any. */
  readonly allowHost?: readonly string[]
  /** File that keeps the customers between runs. */
  readonly data?: string
  /** File of customers to begin with, which is only read. */
  readonly seed?: string
  /** For identifiers, and a time that stands still. */
  readonly ids?: string
  /** Whether each tenant has customers of its own. */
  readonly isolate?: boolean
  /** HTTPS; a text is the file to write the certificate to. */
  readonly tls?: boolean | string
  /** Calls that a tenant may make in a window. */
  readonly rateLimit?: number | 'off'
  /** Seconds. */
  readonly rateWindow?: number
}
