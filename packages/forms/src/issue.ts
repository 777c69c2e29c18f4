/** An issue as the validators report it. */
export type Issue = {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly pointer: string
  readonly message: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What was changed in a value before it is sent; `to` is `undefined` where it was removed. */
export type FormChange = {
  readonly pointer: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: string
}
