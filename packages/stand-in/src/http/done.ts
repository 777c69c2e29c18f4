/** What the log says about a call: never its query, its headers or its body. */
export type Done = {
  /** `undefined` if the request could not be read. */
  readonly method: string | undefined
  /** The path with names instead of identifiers; `undefined` if there is no such route for the method. */
  readonly path: string | undefined
  readonly status: number
  readonly milliseconds: number
  /** The name of an unexpected error, without its text. */
  readonly failure: string | undefined
}
