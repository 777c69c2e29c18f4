/** One fault, at one field. */
export type Issue = {
  /** Stable name of the fault, such as `required` or `registration-number-not-allowed`. */
  readonly code: string
  /** Property names, and numbers for array indexes, from the document down to the field. */
  readonly path: readonly (string | number)[]
  /** The same path as a JSON Pointer (RFC 6901); `''` is the document itself. */
  readonly pointer: string
  /** A finished sentence for a person. It never contains the value. */
  readonly message: string
  /** What the sentence was made of: limits, allowed words, the company's country. */
  readonly params: Readonly<Record<string, unknown>>
}

/** What a check of one's own reports; the validator adds the pointer, and the sentence where it has one for the code. */
export type Finding = Pick<Issue, 'code' | 'path'> & Partial<Pick<Issue, 'message' | 'params'>>

/** What `validate` says of a value: the value itself, or every issue. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** RFC 6901 text of a path. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const step of path)
    pointer += `/${String(step).replace(/[~/]/g, (sign) => (sign === '~' ? '~0' : '~1'))}`
  return pointer
}
