/** An issue that a validator must report. */
export type ExpectedIssue = { readonly code: string; readonly pointer: string }

/** A document with its verdict, as the JSON Schema Test Suite writes them, and the issues of one that is not valid. */
export type Vector = {
  readonly description: string
  readonly data: unknown
  readonly valid: boolean
  readonly issues?: readonly ExpectedIssue[]
}

export const accepted = (description: string, data: unknown): Vector => ({ description, data, valid: true })

export const refused = (description: string, data: unknown, ...issues: readonly ExpectedIssue[]): Vector => ({
  description,
  data,
  valid: false,
  issues,
})
