/** What a call is answered with. */
export type Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** `undefined` if there is none. */
  readonly body?: unknown
  /** A page, as a gateway sends one, instead of a body. */
  readonly html?: string
}

export const ok = (body: unknown, headers: Answer['headers'] = {}): Answer => ({ status: 200, headers, body })
