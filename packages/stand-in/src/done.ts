/** What is told of a call: never its query, its headers or its body. */
export type Done = {
  readonly method: string
  /** The address with names in place of identifiers; `undefined` where nothing stands or takes the method. */
  readonly url: string | undefined
  readonly status: number
  readonly milliseconds: number
  /** The kind of error inside, without its text. */
  readonly failure: string | undefined
}
