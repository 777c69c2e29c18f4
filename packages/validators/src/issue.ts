import type { IssueCode } from '@openpartner/types'

/** One thing that is wrong, at one field. */
export type Issue = {
  /**
   * Stable name of what is wrong, such as `required` or `registration-number-not-allowed`. The documented ones are
   * `IssueCode`; custom checks may bring others.
   */
  readonly code: IssueCode | (string & {})
  /** Property names, and numbers for array indexes, from the document down to the field. */
  readonly path: readonly (string | number)[]
  /** The same path as a JSON Pointer (RFC 6901); `''` is the document itself. */
  readonly pointer: string
  /** A finished sentence for a person. It never contains the value. */
  readonly message: string
  /** What the sentence was made of: limits, allowed values, the company's country. */
  readonly params: Readonly<Record<string, unknown>>
}

/** What a custom check reports; the validator adds the pointer, and the sentence where it has one for the code. */
export type IssueInput = Pick<Issue, 'code' | 'path'> & Partial<Pick<Issue, 'message' | 'params'>>

/** What `validate` returns: the value itself, or every issue. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** RFC 6901 text of a path. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const step of path) pointer += `/${typeof step === 'string' ? escaped(step) : step}`
  return pointer
}

const escaped = (step: string): string =>
  step.includes('~') || step.includes('/') ? step.replace(/~/g, '~0').replace(/\//g, '~1') : step
