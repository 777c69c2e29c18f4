/** What a call is answered with. */
export type Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** `undefined` if there is none. */
  readonly body?: unknown
}

export const ok = (body: unknown, headers: Answer['headers'] = {}): Answer => ({ status: 200, headers, body })
